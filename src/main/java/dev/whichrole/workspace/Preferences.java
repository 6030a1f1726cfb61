package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.triage.OwnTerm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that the admins of one workspace have decided.
 *
 * @param greeting whether new people are greeted; empty while nobody has decided
 * @param daySeven whether the greeted get a second note after a week
 * @param greetingText what the greeting says first, in the admins' own words; empty where the bot's are kept
 */
public record Preferences(
        Map<Role, Help> help,
        Optional<Boolean> greeting,
        boolean daySeven,
        List<Term> terms,
        Optional<String> greetingText) {
    /** The longest greeting text, in UTF-16 units. */
    public static final int LONGEST_GREETING = 600;

    /** Where nothing has been decided yet. */
    public static final Preferences UNSET = new Preferences(Map.of(), Optional.empty(), false, List.of());

    /** How the app came into the workspace. */
    public enum Install {
        /** One company set it up for itself. */
        OWN,
        /** It was added through OAuth, by somebody who may not speak for everyone. */
        OAUTH
    }

    /** With the bot's own words in the greeting. */
    public Preferences(Map<Role, Help> help, Optional<Boolean> greeting, boolean daySeven, List<Term> terms) {
        this(help, greeting, daySeven, terms, Optional.empty());
    }

    public Preferences {
        help = help.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Help.NOBODY))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        terms = List.copyOf(terms);
    }

    /**
     * Whether new people are greeted. Until somebody decides: yes where one company installed the app for itself, no
     * where it came through OAuth, since Slack asks apps not to message whole teams (slack-contract section 8).
     */
    public boolean greets(Install install) {
        return greeting.orElse(install == Install.OWN);
    }

    /** Whom to ask about the role; {@link Help#NOBODY} if nobody is named. */
    public Help help(Role role) {
        return help.getOrDefault(role, Help.NOBODY);
    }

    /** A short word that is another whenever anything that was decided is. */
    public String version() {
        var form = SettingsForm.of(this, daySeven);
        var said =
                new StringBuilder(greeting + " " + form.daySeven() + "\n" + form.greetingText() + "\n" + form.terms());
        for (Role role : Role.values()) {
            said.append('\n').append(form.row(role));
        }
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The terms as triage takes them. */
    public List<OwnTerm> ownTerms() {
        return terms.stream()
                .map(term -> new OwnTerm(term.phrase(), term.role()))
                .toList();
    }

    /** Whom to ask, for each role that has somebody. */
    public Map<Role, List<Contact>> contacts() {
        return help.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().contacts()));
    }
}
