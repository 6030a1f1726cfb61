/**
 * A person's hands and eyes, over HTTP: type, click, open, submit, look. The page and the tests use the same. What each
 * call takes and answers is in {@code docs/playground-api.md}.
 */
@NullMarked
package dev.whichrole.playground.control;

import org.jspecify.annotations.NullMarked;
