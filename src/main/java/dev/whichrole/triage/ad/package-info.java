/**
 * Job ads taken apart: which passages are duties, what is asked for, and what surrounds them; and what each duty speaks for.
 * Knows the words of a text; nothing of lexicon and verdicts.
 */
@NullMarked
package dev.whichrole.triage.ad;

import org.jspecify.annotations.NullMarked;
