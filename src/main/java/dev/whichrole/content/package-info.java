/**
 * The YAML under {@code src/main/resources/content}, turned into checked records of the features. The only package that
 * uses Jackson; it decides nothing.
 */
@NullMarked
package dev.whichrole.content;

import org.jspecify.annotations.NullMarked;
