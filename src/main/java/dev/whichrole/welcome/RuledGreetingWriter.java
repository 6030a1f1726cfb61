package dev.whichrole.welcome;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import java.util.Optional;
import java.util.function.Function;

/** Letters as the workspace's rules are when they go out. */
public final class RuledGreetingWriter implements GreetingWriter {
    private final WelcomeAnswers welcome;
    private final Function<TeamId, GreetingRules> rules;
    private final Function<Person, Optional<String>> names;

    /** @param names what people are called, where that is known */
    public RuledGreetingWriter(
            WelcomeAnswers welcome, Function<TeamId, GreetingRules> rules, Function<Person, Optional<String>> names) {
        this.welcome = welcome;
        this.rules = rules;
        this.names = names;
    }

    @Override
    public Optional<WrittenGreeting> write(Greeting greeting) {
        var team = rules.apply(greeting.person().team());
        if (!team.wants(greeting)) {
            return Optional.empty();
        }
        var answer = greeting.note() == GreetingKind.DAY_SEVEN
                ? welcome.daySeven()
                : welcome.greeting(team, names.apply(greeting.person()));
        return Optional.of(new WrittenGreeting(greeting, answer));
    }
}
