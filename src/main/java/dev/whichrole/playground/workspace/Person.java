package dev.whichrole.playground.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Somebody in the company, a bot user included. {@code color} is six hex digits. Its eight parts are what Slack's user
 * object says of somebody, and what they are here for.
 *
 * @param deactivated whether the account was switched off; what its person said stays
 */
public record Person(
        String id,
        String name,
        String realName,
        String title,
        String color,
        Standing standing,
        Part part,
        boolean deactivated) {
    /** What kind of account somebody has. */
    public enum Standing {
        MEMBER,
        ADMIN,
        GUEST,
        BOT
    }

    /**
     * What somebody is here for: from the first morning on, joined since, one of many who never say a word, a partner's,
     * or of another workspace of the same organisation (Enterprise Grid).
     */
    public enum Part {
        CAST,
        NEWCOMER,
        CROWD,
        PARTNER,
        GRID
    }

    public static final String SLACKBOT = "USLACKBOT";

    static Person quiet(int number) {
        String id = String.format(Locale.ROOT, "%05d", number);
        String name = "Quiet Colleague " + number;
        return new Person("U0CROWD" + id, "crowd" + id, name, "", "6B6B6B", Standing.MEMBER, Part.CROWD, false);
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

    /** Whether the account is of another workspace of the organisation that this one belongs to. */
    public boolean grid() {
        return part == Part.GRID;
    }

    /** The workspace that the account is of. */
    public String team() {
        return switch (part) {
            case PARTNER -> Workspace.PARTNER_ID;
            case GRID -> Workspace.SISTER_ID;
            case CAST, NEWCOMER, CROWD -> Workspace.TEAM_ID;
        };
    }

    /** The same account by another name and handle. */
    public Person renamed(String handle, String fullName) {
        return new Person(id, handle, fullName, title, color, standing, part, deactivated);
    }

    /** The same person in another part. */
    public Person as(Part other) {
        return new Person(id, name, realName, title, color, standing, other, deactivated);
    }

    /** The same account switched off, or on again. */
    public Person deactivated(boolean off) {
        return new Person(id, name, realName, title, color, standing, part, off);
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
