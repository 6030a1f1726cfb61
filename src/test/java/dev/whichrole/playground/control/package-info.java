@NullMarked
package dev.whichrole.playground.control;

import org.jspecify.annotations.NullMarked;
