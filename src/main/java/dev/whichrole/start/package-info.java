/** How the program starts: parts that are begun one beside the other, and how long each took. Knows none of them. */
@NullMarked
package dev.whichrole.start;

import org.jspecify.annotations.NullMarked;
