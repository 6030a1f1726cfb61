@NullMarked
package dev.whichrole.playground.bot;

import org.jspecify.annotations.NullMarked;
