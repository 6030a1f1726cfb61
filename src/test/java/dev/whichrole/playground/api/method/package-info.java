@NullMarked
package dev.whichrole.playground.api.method;

import org.jspecify.annotations.NullMarked;
