@NullMarked
package dev.whichrole.playground.http;

import org.jspecify.annotations.NullMarked;
