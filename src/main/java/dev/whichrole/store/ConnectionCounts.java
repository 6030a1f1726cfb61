package dev.whichrole.store;

/**
 * The connections to the database.
 *
 * @param waiting how many threads wait for one
 * @param most how many there may be
 */
public record ConnectionCounts(int active, int idle, int waiting, int most) {}
