@NullMarked
package dev.whichrole.playground.payload;

import org.jspecify.annotations.NullMarked;
