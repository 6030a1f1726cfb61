package dev.whichrole.welcome;

import dev.whichrole.people.TeamId;
import java.util.Optional;
import java.util.function.Function;

/** Letters as the workspace's rules are when they go out. */
public final class RuledGreetingWriter implements GreetingWriter {
    private final WelcomeAnswers welcome;
    private final Function<TeamId, GreetingRules> rules;

    public RuledGreetingWriter(WelcomeAnswers welcome, Function<TeamId, GreetingRules> rules) {
        this.welcome = welcome;
        this.rules = rules;
    }

    @Override
    public Optional<WrittenGreeting> write(Greeting greeting) {
        var team = rules.apply(greeting.person().team());
        if (!team.wants(greeting)) {
            return Optional.empty();
        }
        var answer = greeting.note() == GreetingKind.DAY_SEVEN ? welcome.daySeven() : welcome.greeting(team);
        return Optional.of(new WrittenGreeting(greeting, answer));
    }
}
