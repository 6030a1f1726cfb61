package dev.whichrole.slack.work;

/** What has been taken on already, so that a thing Slack delivers twice is done once. */
public interface ClaimStore {
    /** Takes the key; false if somebody has it. */
    boolean claim(String key);

    /** Whether somebody has the key. */
    boolean isClaimed(String key);

    /** Gives the key back, because acting on it failed. */
    void release(String key);
}
