package dev.whichrole.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackFailure.Kind;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How every call to Slack is made. Knows 429 with {@code Retry-After}, 5xx and connection failures, and asks again only
 * where Slack surely did nothing, so nothing is posted twice.
 */
public final class SlackCalls {
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    /** Longer than this nobody waits for an answer; slack-contract section 5 names no upper bound. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** What Slack says where the bot is not a member, lacks a scope, or members alone may post. */
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("not_in_channel|channel_not_found|missing_scope|restricted_action.*");

    /** Slack answers "ok" in plain text, or with 200 and this. */
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false");

    /** One call of a method of the Web API. */
    @FunctionalInterface
    public interface MethodCall<R extends SlackApiTextResponse> {
        R call(MethodsClient methods) throws IOException, SlackApiException;
    }

    private final Slack slack;
    private final Tokens tokens;
    private final Retry retry = Retry.of(
            "slack",
            RetryConfig.custom()
                    .maxAttempts(ATTEMPTS)
                    .retryOnException(SlackCalls::worthAnotherTry)
                    .intervalBiFunction(SlackCalls::pause)
                    .build());

    /** Calls that carry the token of the workspace they are for. */
    public SlackCalls(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    /**
     * Sends to a {@code response_url}, again where that is worth it.
     *
     * @throws SlackFailure if Slack refuses, or cannot be reached in four attempts
     */
    public void respond(String responseUrl, String json) {
        WebhookResponse response = again(() -> once("response_url", () -> answered(slack.send(responseUrl, json))));
        if (REFUSED.matcher(response.getBody()).find()) {
            throw refused("response_url", response.getBody());
        }
    }

    private static WebhookResponse answered(WebhookResponse response) {
        if (response.getCode() != 200) {
            throw failed("response_url", response.getCode(), retryAfter(response.getHeaders()));
        }
        return response;
    }

    /**
     * Calls a method for a workspace, again where that is worth it.
     *
     * @throws SlackFailure if Slack refuses, or cannot be reached in four attempts
     */
    public <R extends SlackApiTextResponse> R ask(String method, TeamId team, MethodCall<R> call) {
        return again(() -> askOnce(method, team, call));
    }

    /**
     * Calls a method for a workspace in one attempt.
     *
     * @throws SlackFailure if Slack refuses or cannot be reached
     */
    public <R extends SlackApiTextResponse> R askOnce(String method, TeamId team, MethodCall<R> call) {
        R response = once(method, () -> call.call(slack.methods(tokens.of(team))));
        if (!response.isOk()) {
            throw refused(method, String.valueOf(response.getError()));
        }
        return response;
    }

    private <T> T again(Supplier<T> call) {
        return Retry.decorateSupplier(retry, call).get();
    }

    private static <T> T once(String what, Callable<T> call) {
        try {
            return call.call();
        } catch (SlackFailure e) {
            throw e;
        } catch (SlackApiException e) {
            throw failed(
                    what,
                    e.getResponse().code(),
                    Optional.ofNullable(e.getResponse().header("Retry-After")));
        } catch (ConnectException | UnknownHostException e) {
            throw SlackFailure.broken(what + ": Slack cannot be reached", Kind.RETRY, e);
        } catch (IOException e) {
            throw SlackFailure.broken(what + ": no answer from Slack; it may have been done", Kind.UNSURE, e);
        } catch (Exception e) {
            throw SlackFailure.broken(what + " failed", Kind.FINAL, e);
        }
    }

    private static SlackFailure refused(String what, String error) {
        Kind kind = NOT_ALLOWED.matcher(error).matches() ? Kind.NOT_ALLOWED : Kind.FINAL;
        return SlackFailure.refused(what + " refused: " + error, kind, error);
    }

    private static SlackFailure failed(String what, int status, Optional<String> retryAfter) {
        Kind kind = status == 429 ? Kind.WAIT : status >= 500 ? Kind.RETRY : Kind.FINAL;
        Duration pause = retryAfter
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
        return SlackFailure.status(what + " answered HTTP " + status, kind, pause);
    }

    private static Optional<String> retryAfter(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    private static boolean worthAnotherTry(Throwable e) {
        return e instanceof SlackFailure failure
                && (failure.kind() == Kind.WAIT || failure.kind() == Kind.RETRY)
                && failure.pause().compareTo(LONGEST_PAUSE) <= 0;
    }

    /** What Slack asked for, or half a second, doubled with each attempt. */
    private static long pause(int attempt, Either<Throwable, Object> outcome) {
        Duration asked = outcome.getLeft() instanceof SlackFailure failure ? failure.pause() : Duration.ZERO;
        Duration own = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
        return (asked.compareTo(own) > 0 ? asked : own).toMillis();
    }
}
