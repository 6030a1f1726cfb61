/**
 * The HTTP edge: a guarded {@code /slack/events}, health and pictures. Verifies raw bytes before anything is parsed.
 */
@NullMarked
package dev.whichrole.server;

import org.jspecify.annotations.NullMarked;
