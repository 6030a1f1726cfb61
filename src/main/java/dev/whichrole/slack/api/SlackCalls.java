package dev.whichrole.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackFailure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How every call to Slack is made. Knows 429 with {@code Retry-After}, 5xx and connection failures, and asks again only
 * where Slack surely did nothing, so nothing is posted twice: work in a lane is parked and begun again, any other asks
 * once.
 */
public final class SlackCalls {
    /** Slack answers "ok" in plain text, or with 200 and this. */
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false");

    /** How Slack says that a token is good for nothing any more. The app may have been installed again since. */
    private static final Set<String> ENDED =
            Set.of("invalid_auth", "token_expired", "token_revoked", "account_inactive");

    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"(\\w+)\"");

    /** One call of a method of the Web API. */
    @FunctionalInterface
    public interface MethodCall<R extends SlackApiTextResponse> {
        R call(MethodsClient methods) throws IOException, SlackApiException;
    }

    private final Slack slack;
    private final Tokens tokens;
    private final CallObserver observer;

    /** Calls that carry the token of the workspace they are for. */
    public SlackCalls(Slack slack, Tokens tokens) {
        this(slack, tokens, CallObserver.NOBODY);
    }

    /** The same, with somebody who is told of each. */
    public SlackCalls(Slack slack, Tokens tokens, CallObserver observer) {
        this.slack = slack;
        this.tokens = tokens;
        this.observer = observer;
    }

    /**
     * Sends to a {@code response_url}, again where that is worth it.
     *
     * @throws SlackFailure if Slack refuses, or cannot be reached in four attempts
     */
    public void respond(String responseUrl, String json) {
        var what = new SlackCall("response_url", Optional.empty(), responseUrl);
        var unused = again(
                what, () -> observed(what, () -> answered(what, once(what, () -> slack.send(responseUrl, json)))));
    }

    private static WebhookResponse answered(SlackCall what, WebhookResponse response) {
        String body = Objects.requireNonNullElse(response.getBody(), "");
        if (REFUSED.matcher(body).find()) {
            var error = ERROR.matcher(body);
            throw what.refused(error.find() ? error.group(1) : "unknown", "");
        } else if (response.getCode() != 200) {
            throw what.failed(response.getCode(), retryAfter(response.getHeaders()));
        }
        return response;
    }

    /**
     * Calls a method for a workspace, again where that is worth it.
     *
     * @param about what the call is for besides the workspace: a channel, a person, a page
     * @throws SlackFailure if Slack refuses, or cannot be reached in four attempts
     */
    public <R extends SlackApiTextResponse> R ask(String method, TeamId team, String about, MethodCall<R> call) {
        return again(new SlackCall(method, Optional.of(team), about), () -> askOnce(method, team, about, call));
    }

    /**
     * Calls a method for a workspace in one attempt; where Slack does not take the token any more and there is another
     * one by now, once more with that.
     *
     * @throws SlackFailure if Slack refuses or cannot be reached
     */
    public <R extends SlackApiTextResponse> R askOnce(String method, TeamId team, String about, MethodCall<R> call) {
        var what = new SlackCall(method, Optional.of(team), about);
        return observed(what, () -> accepted(what, answer(what, team, call)));
    }

    /** Where the token has ended meanwhile, asks once more with the one in its place. */
    private <R extends SlackApiTextResponse> @Nullable R answer(SlackCall what, TeamId team, MethodCall<R> call) {
        String token = once(what, () -> tokens.of(team));
        R response = once(what, () -> call.call(slack.methods(token)));
        if (response != null && ENDED.contains(String.valueOf(response.getError()))) {
            Optional<String> another = once(what, () -> tokens.insteadOf(team, token));
            if (another.isPresent()) {
                return once(what, () -> call.call(slack.methods(another.get())));
            }
        }
        return response;
    }

    private static <R extends SlackApiTextResponse> R accepted(SlackCall what, @Nullable R response) {
        if (response == null) {
            throw what.empty();
        } else if (!response.isOk()) {
            throw what.refused(
                    String.valueOf(response.getError()), Objects.requireNonNullElse(response.getNeeded(), ""));
        }
        return response;
    }

    /**
     * Calls a method for what its answer holds.
     *
     * @throws SlackFailure as {@link #ask}, and if Slack says ok and does not give it
     */
    public <R extends SlackApiTextResponse, T> T get(
            String method, TeamId team, String about, MethodCall<R> call, Function<R, @Nullable T> content) {
        return held(new SlackCall(method, Optional.of(team), about), content.apply(ask(method, team, about, call)));
    }

    /**
     * The same in one attempt.
     *
     * @throws SlackFailure as {@link #get}
     */
    public <R extends SlackApiTextResponse, T> T getOnce(
            String method, TeamId team, String about, MethodCall<R> call, Function<R, @Nullable T> content) {
        return held(new SlackCall(method, Optional.of(team), about), content.apply(askOnce(method, team, about, call)));
    }

    private static <T> T held(SlackCall what, @Nullable T content) {
        if (content == null) {
            throw what.empty();
        }
        return content;
    }

    private static <T> T again(SlackCall what, Supplier<T> call) {
        return Turn.current().map(turn -> turn.once(what.toString(), call)).orElseGet(call);
    }

    private <T> T observed(SlackCall what, Supplier<T> call) {
        long began = System.nanoTime();
        String error = "none";
        try {
            return call.get();
        } catch (SlackFailure e) {
            error = e.label();
            throw e;
        } finally {
            observer.called(what.method(), error, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static <T> T once(SlackCall what, Callable<T> call) {
        try {
            return call.call();
        } catch (SlackFailure e) {
            throw e;
        } catch (SlackApiException e) {
            throw what.failed(
                    e.getResponse().code(), Optional.ofNullable(e.getResponse().header("Retry-After")));
        } catch (ConnectException | UnknownHostException e) {
            throw what.broken("Slack cannot be reached", Kind.RETRY, e);
        } catch (IOException e) {
            throw what.broken("no answer from Slack; it may have been done", Kind.UNSURE, e);
        } catch (Exception e) {
            throw what.broken("failed", Kind.FINAL, e);
        }
    }

    private static Optional<String> retryAfter(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }
}
