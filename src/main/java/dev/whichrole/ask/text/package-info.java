/** A text taken apart into sentences and words. Knows nothing of what they mean. */
@NullMarked
package dev.whichrole.ask.text;

import org.jspecify.annotations.NullMarked;
