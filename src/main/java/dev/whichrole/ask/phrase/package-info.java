/**
 * The words that asks are made of, and the ways in which questions are put with them, as writers list them: what a text is
 * held against. Knows what each way asks for, not how a text is read.
 */
@NullMarked
package dev.whichrole.ask.phrase;

import org.jspecify.annotations.NullMarked;
