/**
 * What the operator sees the bot by: meters for Prometheus, by its own conventions, and whether requests may come. The
 * only package that knows Micrometer; it looks at the others and is used by none. No workspace, channel or person is ever
 * in a label.
 */
@NullMarked
package dev.whichrole.metrics;

import org.jspecify.annotations.NullMarked;
