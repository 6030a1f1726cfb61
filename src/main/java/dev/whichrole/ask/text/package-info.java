/** A text taken apart into sentences and words, and words freed of slips. Knows nothing of what they mean. */
@NullMarked
package dev.whichrole.ask.text;

import org.jspecify.annotations.NullMarked;
