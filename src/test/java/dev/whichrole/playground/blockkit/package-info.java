@NullMarked
package dev.whichrole.playground.blockkit;

import org.jspecify.annotations.NullMarked;
