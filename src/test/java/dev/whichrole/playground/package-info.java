@NullMarked
package dev.whichrole.playground;

import org.jspecify.annotations.NullMarked;
