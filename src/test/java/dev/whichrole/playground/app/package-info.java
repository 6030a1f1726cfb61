@NullMarked
package dev.whichrole.playground.app;

import org.jspecify.annotations.NullMarked;
