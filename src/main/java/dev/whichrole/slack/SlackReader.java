package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from Slack what a workspace may have granted: a thread, and what people are called. Keeps nothing. */
final class SlackReader {
    private static final int PAGE = 100;

    private final Slack slack;
    private final SlackGateway gateway;

    SlackReader(Slack slack, SlackGateway gateway) {
        this.slack = slack;
        this.gateway = gateway;
    }

    /**
     * The messages of a thread, its parent first, or nothing if that was not granted. Where Slack stops in the middle,
     * as many as there were until then.
     *
     * @throws SlackFailure if Slack does not give even the first of them
     */
    Optional<List<Message>> replies(String token, Destination thread, int most) {
        List<Message> read = new ArrayList<>();
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
        if (failure.kind() == SlackFailure.Kind.NOT_ALLOWED) {
            return Optional.empty();
        }
        throw failure;
    }

    private ConversationsRepliesResponse page(String token, Destination thread, String cursor) {
        return gateway.ask("conversations.replies", () -> {
            var response = slack.methods(token)
                    .conversationsReplies(r -> r.channel(thread.channel())
                            .ts(thread.threadTs())
                            .cursor(cursor.isEmpty() ? null : cursor)
                            .limit(PAGE));
            if (!response.isOk()) {
                throw SlackGateway.refused("conversations.replies", response.getError(), List.of());
            }
            return response;
        });
    }

    /** What a person is called, if Slack says so. */
    Optional<String> nameOf(String token, String user) {
        try {
            return gateway.ask("users.info", () -> {
                var response = slack.methods(token).usersInfo(r -> r.user(user));
                if (!response.isOk()) {
                    throw SlackGateway.refused("users.info", response.getError(), List.of());
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
}
