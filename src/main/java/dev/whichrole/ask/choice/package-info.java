/** What is left of a situation without the question which of two roles it is for. */
@NullMarked
package dev.whichrole.ask.choice;

import org.jspecify.annotations.NullMarked;
