package dev.whichrole;

import dev.whichrole.people.Person;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.welcome.GreetingByHandListener;
import dev.whichrole.slack.welcome.GreetingListener;
import dev.whichrole.slack.welcome.GreetingLog;
import dev.whichrole.slack.welcome.IntroductionListener;
import dev.whichrole.slack.welcome.SituationListener;
import dev.whichrole.slack.welcome.SlackGreetingSender;
import dev.whichrole.slack.welcome.TeamJoinListener;
import dev.whichrole.slack.work.ForgottenPeople;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.store.Database;
import dev.whichrole.welcome.GreetingDispatcher;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.WelcomeAnswers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Greetings and introductions, and the listeners to what is pressed under them. */
record WelcomeWiring(BotContent content, Database database, SharedParts parts, WelcomeAnswers answers) {
    WelcomeWiring(BotContent content, Database database, SharedParts parts) {
        this(
                content,
                database,
                parts,
                new WelcomeAnswers(
                        content.explanations().handbook(), content.people().welcome()));
    }

    GreetingDispatcher greetings(Pace pace) {
        var sender = new SlackGreetingSender(parts.messages(), parts.view(), pace.clock(), pace.betweenGreetings());
        var worker = new GreetingWorker(
                database.greetings(),
                sender,
                answers.by(parts.preferences()::rules, WelcomeWiring.names(parts.directory())),
                pace.clock(),
                GreetingLog::ended,
                GreetingLog::failed);
        return new GreetingDispatcher(database.greetings(), worker, answers, pace.clock(), GreetingLog::stands);
    }

    List<Listener> listeners(GreetingDispatcher greetings, SituationReplies situations) {
        var delivery = parts.delivery();
        var directory = parts.directory();
        return List.of(
                new TeamJoinListener(greetings, parts.preferences(), new ForgottenPeople(database.claims())),
                new GreetingListener(answers, greetings, parts.messages(), directory, delivery),
                new GreetingByHandListener(answers, greetings, directory, delivery),
                new SituationListener(situations, delivery, answers.ask()),
                new IntroductionListener(answers, database.introductions(), delivery));
    }

    /** What Slack calls somebody, where it gives a name. */
    private static Function<Person, Optional<String>> names(Directory directory) {
        return person -> directory
                .member(person)
                .map(Member::name)
                .filter(name -> !name.equals(person.user().value()));
    }
}
