@NullMarked
package dev.whichrole.playground.api;

import org.jspecify.annotations.NullMarked;
