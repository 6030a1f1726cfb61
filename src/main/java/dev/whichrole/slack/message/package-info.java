/**
 * A payload taken apart, and an answer brought to where it is seen. Decides in one place whose workspace a payload is
 * for.
 */
@NullMarked
package dev.whichrole.slack.message;

import org.jspecify.annotations.NullMarked;
