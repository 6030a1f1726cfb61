/** What was learnt, as it lies in memory: names by number, numbers by number, weights in hundredths; a few arrays, however many. */
@NullMarked
package dev.whichrole.learnt;

import org.jspecify.annotations.NullMarked;
