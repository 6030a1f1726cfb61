/** Texts that name roles and ask whose something is: it is sorted by what it is, without their names. */
@NullMarked
package dev.whichrole.ask.choice;

import org.jspecify.annotations.NullMarked;
