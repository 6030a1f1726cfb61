package dev.whichrole.welcome;

import dev.whichrole.people.TeamId;
import java.util.Optional;
import java.util.function.Function;

/** Letters as the workspace's rules are when they go out. */
public final class RuledLetters implements Letters {
    private final Welcome welcome;
    private final Function<TeamId, Rules> rules;

    public RuledLetters(Welcome welcome, Function<TeamId, Rules> rules) {
        this.welcome = welcome;
        this.rules = rules;
    }

    @Override
    public Optional<Letter> write(Greeting greeting) {
        var team = rules.apply(greeting.person().team());
        if (!team.wants(greeting)) {
            return Optional.empty();
        }
        var answer = greeting.note() == Note.DAY_SEVEN ? welcome.daySeven() : welcome.greeting(team);
        return Optional.of(new Letter(greeting, answer));
    }
}
