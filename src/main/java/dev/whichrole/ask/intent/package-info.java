/**
 * What a question is after, learnt from examples of how people put it: for questions that are put in no way that is
 * written down. Knows tokens and the names of intents, neither roles nor answers.
 */
@NullMarked
package dev.whichrole.ask.intent;

import org.jspecify.annotations.NullMarked;
