package dev.whichrole.slack;

/** A part of the bot that listens to Slack, and says itself what to. */
public interface Listener {
    /** Called once, before the first request. */
    void register(Switchboard board);
}
