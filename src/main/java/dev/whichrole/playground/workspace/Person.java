package dev.whichrole.playground.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Somebody in the company, a bot user included. {@code color} is six hex digits. Its seven parts are what Slack's user
 * object says of somebody, and what they are here for.
 */
public record Person(
        String id, String name, String realName, String title, String color, Standing standing, Part part) {
    /** What kind of account somebody has. */
    public enum Standing {
        MEMBER,
        ADMIN,
        GUEST,
        BOT
    }

    /** What somebody is here for: from the first morning on, joined since, one of many who never say a word, or a partner's. */
    public enum Part {
        CAST,
        NEWCOMER,
        CROWD,
        PARTNER
    }

    public static final String SLACKBOT = "USLACKBOT";

    static Person quiet(int number) {
        String id = String.format(Locale.ROOT, "%05d", number);
        String name = "Quiet Colleague " + number;
        return new Person("U0CROWD" + id, "crowd" + id, name, "", "6B6B6B", Standing.MEMBER, Part.CROWD);
    }

    public boolean newcomer() {
        return part == Part.NEWCOMER;
    }

    /** One of so many that the page does not list them. */
    public boolean crowd() {
        return part == Part.CROWD;
    }

    /** Somebody of another organisation, met in shared channels; what they are there, admin say, they are not here. */
    public boolean partner() {
        return part == Part.PARTNER;
    }

    /** The workspace that the account is of. */
    public String team() {
        return partner() ? Workspace.PARTNER_ID : Workspace.TEAM_ID;
    }

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
