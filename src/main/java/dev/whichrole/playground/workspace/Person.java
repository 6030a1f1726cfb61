package dev.whichrole.playground.workspace;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody in the company, a bot user included. {@code color} is six hex digits. */
public record Person(
        String id, String name, String realName, String title, String color, Standing standing, boolean newcomer) {
    /** What kind of account somebody has. */
    public enum Standing {
        MEMBER,
        ADMIN,
        GUEST,
        BOT
    }

    public static final String SLACKBOT = "USLACKBOT";

    public boolean bot() {
        return standing == Standing.BOT;
    }

    /** Slackbot is no person one can be, though Slack does not call it a bot. */
    public boolean human() {
        return !bot() && !id.equals(SLACKBOT);
    }

    public String initials() {
        return Arrays.stream(realName.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
