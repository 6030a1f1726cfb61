/** A text turned into an {@link dev.whichrole.ask.Ask}: word by word, by how it is put, by its gist, by its likeness to others. */
@NullMarked
package dev.whichrole.ask.parser;

import org.jspecify.annotations.NullMarked;
