/**
 * What people say of a verdict that was not right, and what is kept of it. Knows of the model only its labels, and not
 * where feedback is kept.
 */
@NullMarked
package dev.whichrole.triage.feedback;

import org.jspecify.annotations.NullMarked;
