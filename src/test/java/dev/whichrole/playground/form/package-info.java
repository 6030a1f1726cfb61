@NullMarked
package dev.whichrole.playground.form;

import org.jspecify.annotations.NullMarked;
