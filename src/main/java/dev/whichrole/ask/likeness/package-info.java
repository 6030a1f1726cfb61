/**
 * Questions that are put in no way that is written down, by their likeness to examples: what is learnt of them without
 * knowing any role, put together with what is named.
 */
@NullMarked
package dev.whichrole.ask.likeness;

import org.jspecify.annotations.NullMarked;
