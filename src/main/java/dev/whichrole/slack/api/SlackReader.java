package dev.whichrole.slack.api;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from Slack what a workspace may have granted: threads, members, people, groups, scopes. Keeps nothing. */
public final class SlackReader {
    private static final int PAGE = 100;
    /** As many as Slack advises (slack-contract section 2.2). */
    private static final int MEMBERS = 200;

    private final SlackCalls calls;

    public SlackReader(SlackCalls calls) {
        this.calls = calls;
    }

    /**
     * The messages of a thread, its parent first, or nothing if that was not granted. Where Slack stops in the middle,
     * as many as there were until then.
     *
     * @throws SlackFailure if Slack does not give even the first of them
     */
    public Optional<List<Message>> replies(TeamId team, Destination thread, int most) {
        List<Message> read = new ArrayList<>();
        try {
            String cursor = "";
            do {
                var page = page(team, thread, cursor);
                read.addAll(page.getMessages());
                cursor = cursor(page.getResponseMetadata());
            } while (!cursor.isEmpty() && read.size() < most);
        } catch (SlackFailure e) {
            if (read.isEmpty()) {
                return notGranted(e);
            }
        }
        return Optional.of(read.subList(0, Math.min(most, read.size())));
    }

    /**
     * What was said in a conversation after that message, the newest hundred, or nothing if that was not granted.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Optional<List<Message>> after(TeamId team, String channel, String ts) {
        try {
            return Optional.of(calls.ask(
                            "conversations.history",
                            team,
                            methods -> methods.conversationsHistory(
                                    r -> r.channel(channel).oldest(ts).limit(PAGE)))
                    .getMessages());
        } catch (SlackFailure e) {
            return notGranted(e);
        }
    }

    private static <T> Optional<T> notGranted(SlackFailure failure) {
        if (failure.kind() == SlackFailure.Kind.NOT_ALLOWED) {
            return Optional.empty();
        }
        throw failure;
    }

    private ConversationsRepliesResponse page(TeamId team, Destination thread, String cursor) {
        return calls.ask(
                "conversations.replies",
                team,
                methods -> methods.conversationsReplies(r -> r.channel(thread.channel())
                        .ts(thread.threadTs())
                        .cursor(cursor.isEmpty() ? null : cursor)
                        .limit(PAGE)));
    }

    /**
     * The ids of all who are in a channel, bots among them. Tells how many there are with each page.
     *
     * @throws SlackFailure if Slack does not give them all
     */
    public List<UserId> members(TeamId team, String channel, IntConsumer soFar) {
        List<UserId> read = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            var page = calls.ask(
                    "conversations.members",
                    team,
                    methods -> methods.conversationsMembers(r -> r.channel(channel)
                            .cursor(from.isEmpty() ? null : from)
                            .limit(MEMBERS)));
            page.getMembers().forEach(id -> read.add(new UserId(id)));
            soFar.accept(read.size());
            cursor = cursor(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return read;
    }

    /**
     * A person as Slack knows them.
     *
     * @throws SlackFailure if Slack does not say
     */
    public User user(TeamId team, UserId user) {
        return calls.ask("users.info", team, methods -> methods.usersInfo(r -> r.user(user.value())))
                .getUser();
    }

    /**
     * The user groups of the workspace, by name.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Map<GroupId, String> groups(TeamId team) {
        Map<GroupId, String> groups = new LinkedHashMap<>();
        calls.ask("usergroups.list", team, methods -> methods.usergroupsList(r -> r))
                .getUsergroups()
                .forEach(group -> groups.put(new GroupId(group.getId()), "@" + group.getHandle()));
        return groups;
    }

    /**
     * The scopes that the app holds in this workspace, as Slack says with every answer.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Set<String> scopes(TeamId team) {
        var headers = calls.ask("auth.test", team, methods -> methods.authTest(r -> r))
                .getHttpResponseHeaders();
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("x-oauth-scopes"))
                .flatMap(header -> header.getValue().stream())
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String cursor(@Nullable ResponseMetadata next) {
        return next == null || next.getNextCursor() == null ? "" : next.getNextCursor();
    }
}
