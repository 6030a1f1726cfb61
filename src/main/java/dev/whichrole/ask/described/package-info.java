/**
 * Words of the trade that are asked for by what they are, or by whoever is puzzled by one: found by what is said of each, without knowing
 * any role.
 */
@NullMarked
package dev.whichrole.ask.described;

import org.jspecify.annotations.NullMarked;
