package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The settings as an admin handed them in, not yet checked.
 *
 * @param terms a line for each, e.g. {@code falcon = platform}
 * @param greetingText what the greeting says first; empty for the bot's own words
 */
public record SettingsForm(Map<Role, Row> rows, boolean greeting, boolean daySeven, String terms, String greetingText) {
    /** What was chosen for one role. An owner is a person or a group. */
    public record Row(Optional<ChannelId> channel, Optional<UserId> person, Optional<GroupId> group) {
        public static final Row EMPTY = new Row(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SettingsForm {
        rows = Map.copyOf(rows);
    }

    /** The form as it is when these preferences are opened for changing; {@code greets} where nobody has decided. */
    public static SettingsForm of(Preferences preferences, boolean greets) {
        Map<Role, Row> rows = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            rows.put(role, row(preferences.help(role)));
        }
        String terms = preferences.terms().stream().map(Term::line).collect(Collectors.joining("\n"));
        return new SettingsForm(
                rows,
                greets,
                preferences.daySeven(),
                terms,
                preferences.greetingText().orElse(""));
    }

    private static Row row(Help help) {
        var owner = help.owner();
        return new Row(
                help.channel(),
                owner.filter(Contact.Somebody.class::isInstance).map(person -> ((Contact.Somebody) person).id()),
                owner.filter(Contact.Group.class::isInstance).map(group -> ((Contact.Group) group).id()));
    }

    /** With the bot's own words in the greeting. */
    public SettingsForm(Map<Role, Row> rows, boolean greeting, boolean daySeven, String terms) {
        this(rows, greeting, daySeven, terms, "");
    }

    /** What was chosen for the role. */
    public Row row(Role role) {
        return rows.getOrDefault(role, Row.EMPTY);
    }

    /** The same form with other terms. */
    public SettingsForm withTerms(String other) {
        return new SettingsForm(rows, greeting, daySeven, other, greetingText);
    }

    /** The same form with one more line of terms. */
    public SettingsForm plusTerm(String line) {
        return withTerms(terms.isBlank() ? line : terms.stripTrailing() + "\n" + line);
    }
}
