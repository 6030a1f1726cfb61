/**
 * What a person can fill in: the inputs found in blocks, their values as a person gives them and as Slack sends them.
 * Knows Block Kit's elements and nothing else.
 */
@NullMarked
package dev.whichrole.playground.form;

import org.jspecify.annotations.NullMarked;
