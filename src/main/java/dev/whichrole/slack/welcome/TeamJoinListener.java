package dev.whichrole.slack.welcome;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.work.ForgottenPeople;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingDecision;
import dev.whichrole.welcome.GreetingDispatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to people joining the workspace, and puts those who are to be greeted in line before the event is acknowledged:
 * what is delivered again changes nothing, and what fails is delivered again.
 */
public final class TeamJoinListener implements Listener {
    private static final Logger log = LoggerFactory.getLogger(TeamJoinListener.class);

    private final GreetingDispatcher greetings;
    private final CachedPreferences preferences;
    private final ForgottenPeople forgotten;

    public TeamJoinListener(GreetingDispatcher greetings, CachedPreferences preferences, ForgottenPeople forgotten) {
        this.greetings = greetings;
        this.preferences = preferences;
        this.forgotten = forgotten;
    }

    @Override
    public void register(Switchboard board) {
        board.event(TeamJoined.TYPE_NAME, TeamJoined.class, this::joined);
    }

    private Response joined(IncomingEvent<TeamJoined> incoming) {
        var newcomer = incoming.event().newcomer(incoming.team());
        var person = incoming.person(newcomer.user().value());
        var decision = GreetingDecision.about(newcomer, incoming.team(), preferences.greets(incoming.team()));
        if (decision == GreetingDecision.GREET && !forgotten.contains(person)) {
            greetings.add(Greeting.joined(person, incoming.event().at().orElse(incoming.at())));
        } else {
            log.debug("Somebody who joined {} is not greeted: {}", incoming.team(), decision);
        }
        return Response.ok();
    }
}
