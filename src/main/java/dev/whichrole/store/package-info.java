/**
 * Everything that is remembered, in SQLite or PostgreSQL: implements the ports that the features declare. The only
 * package that sees JDBC, JDBI, Flyway and the pool; decides nothing.
 */
@NullMarked
package dev.whichrole.store;

import org.jspecify.annotations.NullMarked;
