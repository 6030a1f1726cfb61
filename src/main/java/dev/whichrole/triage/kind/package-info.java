/**
 * What kind of text it is (broken, a request, a how-to, a plan, toil, talk), and the first step of each role for each kind.
 * Knows nothing of verdicts.
 */
@NullMarked
package dev.whichrole.triage.kind;

import org.jspecify.annotations.NullMarked;
