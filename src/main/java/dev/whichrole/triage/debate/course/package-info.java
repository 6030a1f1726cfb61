/**
 * How a thread goes: what it opens by asking and whose thing that is, whether something is broken now, whether its people
 * have agreed. Knows what is said, and nothing of who stands where.
 */
@NullMarked
package dev.whichrole.triage.debate.course;

import org.jspecify.annotations.NullMarked;
