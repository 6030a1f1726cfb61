@NullMarked
package dev.whichrole.playground.control.person;

import org.jspecify.annotations.NullMarked;
