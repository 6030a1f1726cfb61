package dev.whichrole.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.slack.api.ResponsePayload;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.TroubleWords;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as Slack meets it: every request, over HTTP or a socket, comes through {@link #run}, which never throws. */
public final class SlackBot {
    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

    private final Switchboard switchboard;
    private final AnswerView view;
    private final TroubleWords words;

    /** Has the listeners register themselves. Nothing is sent to Slack yet. */
    public SlackBot(Switchboard switchboard, List<Listener> listeners, AnswerView view, TroubleWords words) {
        this.switchboard = switchboard;
        this.view = view;
        this.words = words;
        listeners.forEach(listener -> listener.register(switchboard));
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
            return switchboard.run(request);
        } catch (Exception e) {
            String code = UUID.randomUUID().toString().substring(0, 8);
            log.error("Request {} of type {} failed", code, request.getRequestType(), e);
            return failure(request, code);
        }
    }

    /** Upon a modal the apology is laid, so that what was filled in stays. */
    private Response failure(Request<?> request, String code) {
        var sorry = view.render(Answer.titled(words.broken().with("code", code)), Frame.plain());
        return switch (request.getRequestType()) {
            case Command -> Acks.json(ResponsePayload.privately(sorry));
            case ViewSubmission -> Acks.push(view.modal(sorry));
            case Event -> Response.error(500);
            default -> Response.ok();
        };
    }
}
