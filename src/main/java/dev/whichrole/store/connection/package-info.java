/**
 * The way to a database: where it is, a pool of connections to it, and its tables brought up to date. Knows nothing of
 * what is kept in them.
 */
@NullMarked
package dev.whichrole.store.connection;

import org.jspecify.annotations.NullMarked;
