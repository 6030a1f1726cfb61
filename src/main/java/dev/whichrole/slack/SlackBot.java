package dev.whichrole.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.NotAnId;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.TroubleWords;
import dev.whichrole.slack.message.Unreadable;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.ResponsePayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as Slack meets it, over HTTP or a socket. Never throws, whatever comes. */
public final class SlackBot {
    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

    private final Switchboard switchboard;
    private final AnswerView view;
    private final TroubleWords words;
    private final RequestReader reader;

    /** Has the listeners register themselves. Nothing is sent to Slack yet. */
    public SlackBot(Switchboard switchboard, List<Listener> listeners, AnswerView view, TroubleWords words) {
        this.switchboard = switchboard;
        this.view = view;
        this.words = words;
        this.reader = switchboard.reader();
        listeners.forEach(listener -> listener.register(switchboard));
    }

    /** What is listened to, by name. */
    public Registered registered() {
        return switchboard.registered();
    }

    /**
     * Answers a verified body that came over HTTP; empty if it is nothing that Slack sends. What cannot be read is
     * acknowledged, because it would not become readable by being delivered again.
     */
    public Optional<Response> http(Map<String, List<String>> headers, String body) {
        return answer(() -> reader.http(headers, body));
    }

    /** Answers what came in an envelope through a socket. */
    public Optional<Response> socket(Map<String, List<String>> headers, String payload) {
        return answer(() -> reader.socket(headers, payload));
    }

    private Optional<Response> answer(Supplier<RequestReader.Read> reading) {
        try {
            RequestReader.Read read = reading.get();
            if (read instanceof RequestReader.Read.Run run) {
                Request<?> request = run.request();
                return Optional.of(run(request.getRequestType(), type(request), () -> switchboard.run(request)));
            } else if (read instanceof RequestReader.Read.Command command) {
                return Optional.of(
                        run(RequestType.Command, RequestType.Command.name(), () -> switchboard.run(command.payload())));
            }
            return read instanceof RequestReader.Read.Ignored ? Optional.of(Response.ok()) : Optional.empty();
        } catch (Unreadable e) {
            log.warn("Cannot read {}: {}.", e.type(), e.field());
            return Optional.of(Response.ok());
        }
    }

    /**
     * Runs a request. A fault in the bot never becomes a fault of the asker: a command gets a private apology with a code
     * to look for in the log, an event is asked for again with a 500.
     */
    private Response run(RequestType type, String name, Callable<Response> work) {
        try {
            return work.call();
        } catch (NotAnId e) {
            log.warn("Cannot read {}: the id of {}.", name, e.what());
            return Response.ok();
        } catch (Unreadable e) {
            log.warn("Cannot read {}: {}.", e.type(), e.field());
            return Response.ok();
        } catch (Exception e) {
            String code = UUID.randomUUID().toString().substring(0, 8);
            log.error("Request {} of type {} failed", code, type, e);
            return failure(type, code);
        }
    }

    private static String type(Request<?> request) {
        return request instanceof EventRequest event ? event.getEventType() : String.valueOf(request.getRequestType());
    }

    /** Upon a modal the apology is laid, so that what was filled in stays. */
    private Response failure(RequestType type, String code) {
        var sorry = view.show(Answer.titled(words.broken().with("code", code)));
        return switch (type) {
            case Command -> Response.json(200, ResponsePayload.privately(sorry));
            case ViewSubmission -> Acks.push(view.modal(sorry));
            case Event -> Response.error(500);
            default -> Response.ok();
        };
    }
}
