package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.SlackFailure.Kind;
import dev.whichrole.slack.view.Message;
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
 * The one way out to Slack. Knows 429 with {@code Retry-After}, 5xx, connection failures and one message a second a
 * channel. It asks again only where Slack surely did nothing, so nothing is posted twice.
 */
final class SlackGateway {
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    /** Longer than this nobody waits for an answer; slack-contract section 5 names no upper bound. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** What Slack says where the bot is not a member, lacks a scope, or members alone may post. */
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("not_in_channel|channel_not_found|missing_scope|restricted_action.*");

    /** Slack answers "ok" in plain text, or with 200 and this. */
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false");

    private final Slack slack;
    private final Pacer pacer;
    private final Retry retry;

    SlackGateway(Slack slack, Pacer pacer) {
        this.slack = slack;
        this.pacer = pacer;
        this.retry = Retry.of(
                "slack",
                RetryConfig.custom()
                        .maxAttempts(ATTEMPTS)
                        .retryOnException(SlackGateway::worthAnotherTry)
                        .intervalBiFunction(SlackGateway::pause)
                        .build());
    }

    /**
     * Posts a message as the bot.
     *
     * @throws SlackFailure if Slack refuses it, or cannot be reached in four attempts
     */
    void post(String token, Destination where, Message message) {
        pacer.awaitTurn(where.channel());
        var unused = ask("chat.postMessage", () -> slack.methods(token).chatPostMessage(request(where, message)));
    }

    /**
     * Posts a message in one attempt, for callers that know themselves when to try again.
     *
     * @throws SlackFailure if Slack refuses it or cannot be reached
     */
    void postOnce(String token, Destination where, Message message) {
        var unused = askOnce("chat.postMessage", () -> slack.methods(token).chatPostMessage(request(where, message)));
    }

    /**
     * Shows a message to one person in a channel. It is gone when they reload, and cannot be changed but through its own
     * buttons.
     *
     * @throws SlackFailure as {@link #post}
     */
    void whisper(String token, Destination where, UserId user, Message message) {
        var unused = ask(
                "chat.postEphemeral",
                () -> slack.methods(token)
                        .chatPostEphemeral(r -> r.channel(where.channel())
                                .threadTs(where.threadTs())
                                .user(user.value())
                                .text(message.text())
                                .blocks(message.blocks())));
    }

    /**
     * Opens a modal, as the trigger allows once and for three seconds.
     *
     * @throws SlackFailure as {@link #post}
     */
    void open(String token, String triggerId, View view) {
        var unused = ask(
                "views.open",
                () -> slack.methods(token).viewsOpen(r -> r.triggerId(triggerId).view(view)));
    }

    /**
     * Lays a modal upon the one that is open, as the trigger allows once and for three seconds.
     *
     * @throws SlackFailure as {@link #post}
     */
    void push(String token, String triggerId, View view) {
        var unused = ask(
                "views.push",
                () -> slack.methods(token).viewsPush(r -> r.triggerId(triggerId).view(view)));
    }

    /**
     * Changes a modal that is open.
     *
     * @throws SlackFailure as {@link #post}
     */
    void update(String token, String viewId, View view) {
        var unused = ask(
                "views.update",
                () -> slack.methods(token).viewsUpdate(r -> r.viewId(viewId).view(view)));
    }

    /**
     * Shows a person their Home.
     *
     * @throws SlackFailure as {@link #post}
     */
    void publish(String token, UserId user, View view) {
        var unused = ask(
                "views.publish",
                () -> slack.methods(token)
                        .viewsPublish(r -> r.userId(user.value()).view(view)));
    }

    private static ChatPostMessageRequest request(Destination where, Message message) {
        return ChatPostMessageRequest.builder()
                .channel(where.channel())
                .threadTs(where.threadTs())
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }

    /**
     * Answers through the {@code response_url} of a command or click, which works in channels the bot has not joined.
     *
     * @throws SlackFailure as {@link #post}
     */
    void respond(String responseUrl, Reply reply) {
        WebhookResponse response =
                again(() -> once("response_url", () -> answered(slack.send(responseUrl, reply.json()))));
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
     * Calls a method, again where that is worth it.
     *
     * @throws SlackFailure as {@link #post}
     */
    <R extends SlackApiTextResponse> R ask(String method, Callable<R> call) {
        return again(() -> askOnce(method, call));
    }

    /**
     * Calls a method in one attempt.
     *
     * @throws SlackFailure if Slack refuses or cannot be reached
     */
    <R extends SlackApiTextResponse> R askOnce(String method, Callable<R> call) {
        R response = once(method, call);
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
