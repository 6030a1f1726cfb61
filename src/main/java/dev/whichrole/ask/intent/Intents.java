package dev.whichrole.ask.intent;

/**
 * What was learnt from examples.
 *
 * @param gate tells questions to the bot from everything else that is said to it
 * @param model tells what a question is after
 */
public record Intents(IntentModel gate, IntentModel model) {}
