package dev.whichrole.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.NotAnId;
import dev.whichrole.slack.Watcher.Acknowledgement;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.TroubleWords;
import dev.whichrole.slack.message.Unreadable;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.ResponsePayload;
import dev.whichrole.slack.work.Trace;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as Slack meets it, over HTTP or a socket. Never throws, whatever comes. */
public final class SlackBot {
    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

    private static final String OTHER = "other";
    private static final String COMMAND = "slash_command";
    private static final Map<RequestType, String> KINDS = Map.of(
            RequestType.Command, COMMAND,
            RequestType.BlockAction, "block_actions",
            RequestType.ViewSubmission, "view_submission",
            RequestType.GlobalShortcut, "shortcut",
            RequestType.MessageShortcut, "message_action",
            RequestType.UrlVerification, "url_verification");

    private final Switchboard switchboard;
    private final List<Listener> listeners;
    private final AnswerView view;
    private final TroubleWords words;
    private final Watcher watcher;
    private final RequestReader reader;

    /** Has the listeners register themselves. Nothing is sent to Slack yet. */
    public SlackBot(
            Switchboard switchboard, List<Listener> listeners, AnswerView view, TroubleWords words, Watcher watcher) {
        this.switchboard = switchboard;
        this.view = view;
        this.words = words;
        this.watcher = watcher;
        this.reader = switchboard.reader();
        this.listeners = List.copyOf(listeners);
        listeners.forEach(listener -> listener.register(switchboard));
    }

    /** Has the listeners do what is slow the first time, before anybody waits for it; says how many did. */
    public int warmUp() {
        listeners.forEach(Listener::warmUp);
        return listeners.size();
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
        var trace =
                new Trace(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()), watcher::ended);
        return trace.within(() -> {
            long began = System.nanoTime();
            Answered answered = read(reading);
            var took = Duration.ofNanos(System.nanoTime() - began);
            watcher.acknowledged(answered.kind(), answered.how(), took);
            RequestLog.acknowledged(trace, answered.kind(), answered.how(), took);
            trace.done();
            return answered.response();
        });
    }

    /** What a request was and how it is acknowledged; without a response it is none of Slack's. */
    private record Answered(String kind, Acknowledgement how, Optional<Response> response) {
        static Answered unreadable(String kind) {
            return new Answered(kind, Acknowledgement.UNREADABLE, Optional.of(Response.ok()));
        }

        static Answered by(String kind, Response response) {
            boolean fine = response.getStatusCode() == 200;
            var how = isEmpty(response) ? Acknowledgement.ACCEPTED : Acknowledgement.ANSWERED;
            return new Answered(kind, fine ? how : Acknowledgement.AGAIN, Optional.of(response));
        }

        private static boolean isEmpty(Response response) {
            return !(response instanceof WrittenResponse)
                    && (response.getBody() == null || response.getBody().isEmpty());
        }
    }

    private Answered read(Supplier<RequestReader.Read> reading) {
        try {
            RequestReader.Read read = reading.get();
            if (read instanceof RequestReader.Read.Run run) {
                Request<?> request = run.request();
                return run(request.getRequestType(), kind(request), () -> switchboard.run(request));
            } else if (read instanceof RequestReader.Read.Command command) {
                return run(RequestType.Command, COMMAND, () -> switchboard.run(command.payload()));
            } else if (read instanceof RequestReader.Read.Throttled throttled) {
                return throttled(throttled);
            }
            return read instanceof RequestReader.Read.Ignored
                    ? new Answered(OTHER, Acknowledgement.IGNORED, Optional.of(Response.ok()))
                    : new Answered(OTHER, Acknowledgement.UNREADABLE, Optional.empty());
        } catch (Unreadable e) {
            log.warn("Cannot read {}: {}.", e.type(), e.field());
            return Answered.unreadable(OTHER);
        }
    }

    /** Also the word that comes before Slack switches the app's events off. */
    private Answered throttled(RequestReader.Read.Throttled throttled) {
        Trace.current().in(throttled.team());
        watcher.throttled();
        log.warn(
                "Slack holds back the events of {} since {}: there were more than 30,000 within an hour, or too few of"
                        + " them were acknowledged, and then it switches them off (docs/operations.md).",
                throttled.team(),
                throttled.since());
        return new Answered("app_rate_limited", Acknowledgement.ACCEPTED, Optional.of(Response.ok()));
    }

    /**
     * Runs a request. A fault in the bot never becomes a fault of the asker: a command gets a private apology with a code
     * to look for in the log, an event is asked for again with a 500.
     */
    private Answered run(RequestType type, String kind, Callable<Response> work) {
        try {
            return Answered.by(kind, work.call());
        } catch (NotAnId e) {
            log.warn("Cannot read {}: the id of {}.", kind, e.what());
            return Answered.unreadable(kind);
        } catch (Unreadable e) {
            log.warn("Cannot read {}: {}.", e.type(), e.field());
            return Answered.unreadable(kind);
        } catch (Exception e) {
            String code = Trace.current().id();
            Trace.current().became(Trace.End.FAILED);
            log.error("Request {} of type {} failed", code, type, e);
            return new Answered(kind, Acknowledgement.FAILED, Optional.of(failure(type, code)));
        }
    }

    /** Slack's name for it; only events that are listened to come this far. */
    private static String kind(Request<?> request) {
        return request instanceof EventRequest event
                ? event.getEventType()
                : KINDS.getOrDefault(request.getRequestType(), OTHER);
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
