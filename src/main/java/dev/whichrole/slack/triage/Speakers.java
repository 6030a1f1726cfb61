package dev.whichrole.slack.triage;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.directory.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the speakers of one thread are called, each differently: in plain words, so that nobody is mentioned. Whose name
 * Slack does not give is somebody, and somebody else.
 */
final class Speakers {
    private static final int MOST_ASKED = 40;
    /** Where Slack does not know so many, it gives no names at all just now. */
    private static final int MOST_UNKNOWN = 3;

    private final TeamId team;
    private final Optional<UserId> bot;
    private final Threads.Names names;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, Optional<String>> known = new HashMap<>();
    private int nameless;

    Speakers(TeamId team, Optional<UserId> bot, Threads.Names names) {
        this.team = team;
        this.bot = bot;
        this.names = names;
    }

    /** What to call somebody who speaks. */
    String name(String user) {
        return byId.computeIfAbsent(user, this::newName);
    }

    /** What to call somebody who is mentioned, if that is known; the bot is addressed, and nobody speaks of it. */
    Optional<String> mentioned(UserId user) {
        return bot.filter(user::equals).isPresent() ? Optional.empty() : given(user.value());
    }

    private String newName(String user) {
        String name = given(user).orElseGet(this::nobodysName);
        return byId.containsValue(name) ? name + " (" + (byId.size() + 1) + ")" : name;
    }

    private Optional<String> given(String user) {
        var person = new Person(team, new UserId(user));
        return known.computeIfAbsent(user, id -> asked(person)).or(() -> names.recently(person));
    }

    private Optional<String> asked(Person person) {
        long unknown = known.values().stream().filter(Optional::isEmpty).count();
        return unknown >= MOST_UNKNOWN || known.size() >= MOST_ASKED
                ? Optional.empty()
                : names.directory()
                        .member(person)
                        .map(Member::name)
                        .filter(name -> !name.equals(person.user().value()));
    }

    private String nobodysName() {
        List<String> somebody = names.words().somebody();
        nameless++;
        return nameless <= somebody.size()
                ? somebody.get(nameless - 1)
                : names.words().speaker().with("number", String.valueOf(nameless));
    }
}
