/**
 * What a person typed, turned into an {@link dev.whichrole.ask.Ask}. Knows the words, not the answers.
 */
@NullMarked
package dev.whichrole.ask;

import org.jspecify.annotations.NullMarked;
