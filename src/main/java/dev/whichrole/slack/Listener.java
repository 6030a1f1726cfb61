package dev.whichrole.slack;

/** A part of the bot that listens to Slack, and says itself what to. */
public interface Listener {
    /** Called once, before the first request. */
    void register(Switchboard board);

    /** Does what is slow the first time, before anybody waits for it. */
    default void warmUp() {}
}
