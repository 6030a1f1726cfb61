/**
 * Everything that is remembered, in SQLite or PostgreSQL: implements the ports that the features declare. Alone sees
 * JDBC, JDBI, Flyway and the pool (below, in {@code connection}); decides nothing.
 */
@NullMarked
package dev.whichrole.store;

import org.jspecify.annotations.NullMarked;
