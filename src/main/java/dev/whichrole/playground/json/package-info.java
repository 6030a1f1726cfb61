/** The playground's JSON trees: one mapper and a few short words for building and reading. */
@NullMarked
package dev.whichrole.playground.json;

import org.jspecify.annotations.NullMarked;
