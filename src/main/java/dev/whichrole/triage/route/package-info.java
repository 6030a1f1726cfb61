/**
 * A verdict cut down to what a form can pass on: one role, how sure, why in one sentence. Knows triage, which does not
 * know it.
 */
@NullMarked
package dev.whichrole.triage.route;

import org.jspecify.annotations.NullMarked;
