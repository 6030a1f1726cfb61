package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.User;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one way out to Slack. Knows 429 with {@code Retry-After}, 5xx, connection failures and one message a second a
 * channel. It asks again only where Slack surely did nothing, so nothing is posted twice.
 */
final class SlackGateway {
    private static final int ATTEMPTS = 4;
    private static final int PAGE = 100;
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
        ask("chat.postMessage", () -> {
            ChatPostMessageResponse response = slack.methods(token).chatPostMessage(request(where, message));
            if (!response.isOk()) {
                throw refused(
                        "chat.postMessage",
                        response.getError(),
                        response.getResponseMetadata() == null
                                ? List.of()
                                : response.getResponseMetadata().getMessages());
            }
            return response;
        });
    }

    /**
     * Shows a message to one person in a channel. It is gone when they reload, and cannot be changed but through its own
     * buttons.
     *
     * @throws SlackFailure as {@link #post}
     */
    void whisper(String token, Destination where, UserId user, Message message) {
        ask("chat.postEphemeral", () -> {
            ChatPostEphemeralResponse response = slack.methods(token)
                    .chatPostEphemeral(ChatPostEphemeralRequest.builder()
                            .channel(where.channel())
                            .threadTs(where.threadTs())
                            .user(user.value())
                            .text(message.text())
                            .blocks(message.blocks())
                            .build());
            if (!response.isOk()) {
                throw refused("chat.postEphemeral", response.getError(), List.of());
            }
            return response;
        });
    }

    /**
     * Opens a modal, as the trigger allows once and for three seconds.
     *
     * @throws SlackFailure as {@link #post}
     */
    void open(String token, String triggerId, View view) {
        ask("views.open", () -> {
            var response =
                    slack.methods(token).viewsOpen(r -> r.triggerId(triggerId).view(view));
            if (!response.isOk()) {
                throw refused("views.open", response.getError(), List.of());
            }
            return response;
        });
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
        ask("response_url", () -> {
            WebhookResponse response = slack.send(responseUrl, reply.json());
            if (response.getCode() != 200) {
                throw failed("response_url", response.getCode(), retryAfter(response.getHeaders()));
            }
            if (REFUSED.matcher(response.getBody()).find()) {
                throw refused("response_url", response.getBody(), List.of());
            }
            return response;
        });
    }

    /**
     * The messages of a thread, its parent first, or nothing if that was not granted. Where Slack stops in the middle,
     * as many as there were until then.
     *
     * @throws SlackFailure if Slack does not give even the first of them
     */
    Optional<List<com.slack.api.model.Message>> replies(String token, Destination thread, int most) {
        List<com.slack.api.model.Message> read = new ArrayList<>();
        try {
            String cursor = "";
            do {
                var page = page(token, thread, cursor);
                read.addAll(page.getMessages());
                var next = page.getResponseMetadata();
                cursor = next == null || next.getNextCursor() == null ? "" : next.getNextCursor();
            } while (!cursor.isEmpty() && read.size() < most);
        } catch (SlackFailure e) {
            if (read.isEmpty()) {
                return notGranted(e);
            }
        }
        return Optional.of(read.subList(0, Math.min(most, read.size())));
    }

    private static <T> Optional<T> notGranted(SlackFailure failure) {
        if (failure.kind() == Kind.NOT_ALLOWED) {
            return Optional.empty();
        }
        throw failure;
    }

    private ConversationsRepliesResponse page(String token, Destination thread, String cursor) {
        return ask("conversations.replies", () -> {
            var response = slack.methods(token)
                    .conversationsReplies(r -> r.channel(thread.channel())
                            .ts(thread.threadTs())
                            .cursor(cursor.isEmpty() ? null : cursor)
                            .limit(PAGE));
            if (!response.isOk()) {
                throw refused("conversations.replies", response.getError(), List.of());
            }
            return response;
        });
    }

    /** What a person is called, if Slack says so. */
    Optional<String> nameOf(String token, String user) {
        try {
            return ask("users.info", () -> {
                var response = slack.methods(token).usersInfo(r -> r.user(user));
                if (!response.isOk()) {
                    throw refused("users.info", response.getError(), List.of());
                }
                return name(response.getUser());
            });
        } catch (SlackFailure e) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(User user) {
        var profile = user.getProfile();
        var shown = profile == null ? Stream.<String>of() : Stream.of(profile.getDisplayName(), profile.getRealName());
        return Stream.concat(shown, Stream.of(user.getRealName(), user.getName()))
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }

    private <T> T ask(String what, Callable<T> call) {
        return Retry.decorateSupplier(retry, () -> once(what, call)).get();
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
            throw new SlackFailure(what + ": Slack cannot be reached", Kind.RETRY, e);
        } catch (IOException e) {
            throw new SlackFailure(what + ": no answer from Slack; it may have been done", Kind.FINAL, e);
        } catch (Exception e) {
            throw new SlackFailure(what + " failed", Kind.FINAL, e);
        }
    }

    private static SlackFailure refused(String what, String error, List<String> details) {
        Kind kind = NOT_ALLOWED.matcher(error).matches() ? Kind.NOT_ALLOWED : Kind.FINAL;
        return new SlackFailure(what + " refused: " + error + " " + details, kind, Duration.ZERO);
    }

    private static SlackFailure failed(String what, int status, Optional<String> retryAfter) {
        Kind kind = status == 429 ? Kind.WAIT : status >= 500 ? Kind.RETRY : Kind.FINAL;
        Duration pause = retryAfter
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
        return new SlackFailure(what + " answered HTTP " + status, kind, pause);
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
