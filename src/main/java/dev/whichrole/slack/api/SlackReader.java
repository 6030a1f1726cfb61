package dev.whichrole.slack.api;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.methods.response.usergroups.UsergroupsListResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import com.slack.api.model.Usergroup;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from Slack what a workspace may have granted: threads, members, people, groups, scopes. Keeps nothing. */
public final class SlackReader {
    private static final int PAGE = 100;
    /** As many as Slack advises (slack-contract section 2.2). */
    private static final int MEMBERS = 200;

    private static final int REPLIES = 200;
    /** Slack gives so many in a minute; nobody reads a thread of ten thousand messages, and nobody waits for one. */
    private static final int MOST_PAGES = 50;

    private final SlackCalls calls;
    private final OrgWorkspaces workspaces;

    public SlackReader(SlackCalls calls) {
        this.calls = calls;
        this.workspaces = new OrgWorkspaces(calls);
    }

    /**
     * The messages of a thread as far as they are read, in their order: its parent, the newest, and what was to be kept.
     *
     * @param total how many there are in it
     * @param complete whether Slack gave all up to the newest
     */
    public record Replies(List<Message> messages, int total, boolean complete) {
        public Replies {
            messages = List.copyOf(messages);
        }
    }

    /**
     * A thread, or nothing if that was not granted. Where Slack stops in the middle, as much as there was until then.
     *
     * @param newest so many are kept besides the parent
     * @param kept is kept wherever it stands
     * @throws SlackFailure if Slack does not give even the first of them
     */
    public Optional<Replies> replies(TeamId team, Destination thread, int newest, Predicate<Message> kept) {
        var window = new ThreadWindow(newest, kept);
        String cursor = "";
        int pages = 0;
        try {
            do {
                var page = page(team, thread, cursor);
                messages(page).forEach(window::add);
                cursor = cursor(page.getResponseMetadata());
            } while (!cursor.isEmpty() && ++pages < MOST_PAGES);
        } catch (SlackFailure e) {
            if (window.isEmpty()) {
                return notGranted(e);
            }
        }
        return Optional.of(new Replies(window.messages(), window.total(), cursor.isEmpty()));
    }

    /**
     * What was said in a conversation after that message, the newest hundred, or nothing if that was not granted.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Optional<List<Message>> after(TeamId team, String channel, String ts) {
        try {
            return Optional.of(calls.get(
                    "conversations.history",
                    team,
                    channel,
                    methods -> methods.conversationsHistory(
                            r -> r.channel(channel).oldest(ts).limit(PAGE)),
                    ConversationsHistoryResponse::getMessages));
        } catch (SlackFailure e) {
            return notGranted(e);
        }
    }

    private static <T> Optional<T> notGranted(SlackFailure failure) {
        return switch (failure.trouble()) {
            case NOT_INVITED, NO_SCOPE -> Optional.empty();
            default -> throw failure;
        };
    }

    private static List<Message> messages(ConversationsRepliesResponse page) {
        return page.getMessages().stream().filter(Objects::nonNull).toList();
    }

    /** A page that holds messages. */
    private ConversationsRepliesResponse page(TeamId team, Destination thread, String cursor) {
        return calls.get(
                "conversations.replies",
                team,
                thread.channel() + page(cursor),
                methods -> methods.conversationsReplies(r -> r.channel(thread.channel())
                        .ts(thread.threadTs())
                        .cursor(cursor.isEmpty() ? null : cursor)
                        .limit(REPLIES)),
                page -> page.getMessages() == null ? null : page);
    }

    private static String page(String cursor) {
        return cursor.isEmpty() ? "" : " from " + cursor;
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
            var page = calls.get(
                    "conversations.members",
                    team,
                    channel + page(from),
                    methods -> methods.conversationsMembers(r -> r.channel(channel)
                            .cursor(from.isEmpty() ? null : from)
                            .limit(MEMBERS)),
                    given -> given.getMembers() == null ? null : given);
            page.getMembers().stream().filter(Objects::nonNull).forEach(id -> read.add(new UserId(id)));
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
        return calls.get(
                "users.info",
                team,
                user.value(),
                methods -> methods.usersInfo(r -> r.user(user.value())),
                given -> given.getUser() == null || given.getUser().getId() == null ? null : given.getUser());
    }

    /**
     * Whether the channel is archived.
     *
     * @throws SlackFailure if Slack does not say
     */
    public boolean isArchived(TeamId team, ChannelId channel) {
        return calls.get(
                "conversations.info",
                team,
                channel.value(),
                methods -> methods.conversationsInfo(r -> r.channel(channel.value())),
                given -> given.getChannel() == null ? null : given.getChannel().isArchived());
    }

    /**
     * The user groups of the workspace, or of all workspaces of the organisation, by name; none where the plan has none.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Map<GroupId, String> groups(TeamId team) {
        Map<GroupId, String> groups = new LinkedHashMap<>();
        workspaces.of(team).stream()
                .flatMap(workspace -> usergroups(team, workspace).stream())
                .filter(group -> group != null && group.getId() != null)
                .forEach(group -> groups.put(new GroupId(group.getId()), "@" + group.getHandle()));
        return groups;
    }

    private List<Usergroup> usergroups(TeamId team, @Nullable String workspace) {
        try {
            return calls.get(
                    "usergroups.list",
                    team,
                    Objects.requireNonNullElse(workspace, ""),
                    methods -> methods.usergroupsList(r -> r.teamId(workspace)),
                    UsergroupsListResponse::getUsergroups);
        } catch (SlackFailure e) {
            if (e.error().equals("plan_upgrade_required")) {
                return List.of();
            }
            throw e;
        }
    }

    /**
     * The scopes that the app holds in this workspace, as Slack says with every answer.
     *
     * @throws SlackFailure if Slack does not say
     */
    public Set<String> scopes(TeamId team) {
        var headers = calls.get(
                "auth.test", team, "", methods -> methods.authTest(r -> r), AuthTestResponse::getHttpResponseHeaders);
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
