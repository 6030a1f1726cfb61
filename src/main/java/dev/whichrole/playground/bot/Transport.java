package dev.whichrole.playground.bot;

/** A way to hand something to the bot and wait for its answer, no longer than the deadline. */
interface Transport {
    BotResponse send(BotRequest request, LogEntry entry);
}
