/**
 * Text before anybody weighs it: cleaned, cut into words and sentences, words turned into stems and stems into numbers;
 * what in it is the name of a role or a name that only one house uses. Knows no concerns and no labels.
 */
@NullMarked
package dev.whichrole.triage.text;

import org.jspecify.annotations.NullMarked;
