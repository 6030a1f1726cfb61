package dev.whichrole.quiz;

/**
 * A place on the map of the four roles.
 *
 * @param x from -1, outward to users, to 1, inward to developers
 * @param y from -1, build and provision, to 1, operate and automate
 */
public record Position(double x, double y) {}
