/**
 * What a person typed, as an {@link dev.whichrole.ask.Ask}. Knows what can be asked, not the answers; how a text is read
 * for it stands in the packages below.
 */
@NullMarked
package dev.whichrole.ask;

import org.jspecify.annotations.NullMarked;
