package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot as Slack meets it: every request, over HTTP or a socket, comes through {@link #run}, which never throws; and
 * greetings go out while it runs.
 */
public final class SlackBot {
    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

    /** What only people do who have the app. */
    private static final Set<RequestType> PEOPLES = EnumSet.of(
            RequestType.Command,
            RequestType.BlockAction,
            RequestType.GlobalShortcut,
            RequestType.MessageShortcut,
            RequestType.ViewSubmission);

    private final SlackWords words;
    private final AnswerView view;
    private final Switchboard switchboard;
    private final Presence presence;
    private final GreetingLine greetings;
    private final InstantSource clock;

    /** Where the bot works, and what with; none of it is for printing. */
    public record Workplace(
            Slack slack,
            String botToken,
            Optional<URI> pictures,
            Background background,
            Background lookups,
            Pace pace) {
        @Override
        public String toString() {
            return "Workplace";
        }
    }

    /** Wires the listeners. Nothing is sent to Slack yet. */
    public SlackBot(Workplace workplace, SlackWords words, Features features, Books books) {
        this.words = words;
        this.clock = workplace.pace().clock();
        this.view = new AnswerView(words.view());
        var names = new Names();
        this.switchboard = new Switchboard(workplace.slack(), new SingleWorkspace(workplace.botToken()), names);
        this.presence = new Presence(books.departures(), workplace.background());
        var listeners = new Listeners(workplace, words, view, features, books, names);
        listeners.register(switchboard, presence);
        this.greetings = listeners.greetings();
    }

    /** Begins to send greetings. */
    public void start() {
        greetings.start();
    }

    /** Sends no more greetings; waits for the one that is under way. */
    public void stop() {
        greetings.stop();
    }

    /** What is listened to, by name. */
    public Registered registered() {
        return switchboard.registered();
    }

    /** What Bolt needs to parse requests. */
    public AppConfig config() {
        return switchboard.config();
    }

    /**
     * Runs a verified request. A fault in the bot never becomes a fault of the asker: a command gets a private apology
     * with a code to look for in the log, an event is asked for again with a 500.
     */
    public Response run(Request<?> request) {
        try {
            Joins.keepBody(request);
            var team = request.getContext().getTeamId();
            if (team != null && PEOPLES.contains(request.getRequestType())) {
                presence.saw(new TeamId(team), clock.instant());
            }
            return switchboard.run(request);
        } catch (Exception e) {
            String code = UUID.randomUUID().toString().substring(0, 8);
            log.error("Request {} of type {} failed", code, request.getRequestType(), e);
            return failure(request, code);
        }
    }

    /** Upon a modal the apology is laid, so that what was filled in stays. */
    private Response failure(Request<?> request, String code) {
        var sorry = view.render(Answer.titled(words.trouble().broken().with("code", code)), Frame.plain());
        return switch (request.getRequestType()) {
            case Command -> Acks.json(Reply.privately(sorry));
            case ViewSubmission -> Acks.push(view.modal(sorry));
            case Event -> Response.error(500);
            default -> Response.ok();
        };
    }
}
