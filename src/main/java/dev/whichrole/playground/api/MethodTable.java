package dev.whichrole.playground.api;

import static dev.whichrole.playground.api.Method.Tokens.APP;
import static dev.whichrole.playground.api.Method.Tokens.EITHER;
import static dev.whichrole.playground.api.Rate.POSTING;
import static dev.whichrole.playground.api.Rate.SPECIAL;
import static dev.whichrole.playground.api.Rate.TIER_1;
import static dev.whichrole.playground.api.Rate.TIER_2;
import static dev.whichrole.playground.api.Rate.TIER_3;
import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Sockets;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every method the playground knows: its scope, its rate, and who answers it. */
public final class MethodTable {
    private static final List<String> READ = List.of("channels:read", "groups:read", "im:read");
    private static final List<String> HISTORY = List.of("channels:history", "groups:history", "im:history");

    private final Map<String, Method> byName;

    public MethodTable(
            Workspace workspace,
            Posting posting,
            Schedule schedule,
            Triggers triggers,
            Modals modals,
            Sockets sockets,
            Address address) {
        Conversations conversations = new Conversations(workspace);
        Chat chat = new Chat(workspace, conversations, posting, address);
        ScheduledMessages later = new ScheduledMessages(workspace, conversations, posting, schedule);
        ConversationMethods channels = new ConversationMethods(workspace, conversations);
        Users users = new Users(workspace);
        UserGroupMethods groups = new UserGroupMethods(workspace);
        ViewMethods views = new ViewMethods(workspace, triggers, modals);
        Connections connections = new Connections(workspace, sockets, address);
        byName = List.of(
                        Method.of("api.test", "", TIER_4, call -> Json.object()).taking(EITHER),
                        Method.of("auth.test", "", SPECIAL, connections::authTest)
                                .taking(EITHER),
                        Method.of("apps.connections.open", "", TIER_1, connections::open)
                                .taking(APP),
                        Method.of("bots.info", "users:read", TIER_3, users::bot),
                        Method.of("chat.delete", "chat:write", TIER_3, chat::delete),
                        Method.of("chat.deleteScheduledMessage", "chat:write", TIER_3, later::delete),
                        Method.of("chat.getPermalink", "", SPECIAL, chat::permalink),
                        Method.of("chat.postEphemeral", "chat:write", TIER_4, chat::postEphemeral),
                        Method.of("chat.postMessage", "chat:write", POSTING, chat::postMessage),
                        Method.of("chat.scheduleMessage", "chat:write", TIER_3, later::schedule),
                        Method.of("chat.scheduledMessages.list", "chat:write", TIER_3, later::list),
                        Method.of("chat.update", "chat:write", TIER_3, chat::update),
                        Method.anyOf("conversations.history", HISTORY, TIER_3, channels::history),
                        Method.anyOf("conversations.info", READ, TIER_3, channels::info),
                        Method.anyOf("conversations.list", READ, TIER_2, channels::list),
                        Method.anyOf("conversations.members", READ, TIER_4, channels::members),
                        Method.of("conversations.open", "im:write", TIER_3, channels::open),
                        Method.anyOf("conversations.replies", HISTORY, TIER_3, channels::replies),
                        Method.of("team.info", "team:read", TIER_3, users::team),
                        Method.of("usergroups.list", "usergroups:read", TIER_2, groups::list),
                        Method.of("users.info", "users:read", TIER_4, users::info),
                        Method.of("users.list", "users:read", TIER_2, users::list),
                        Method.of("views.open", "", TIER_4, views::open),
                        Method.of("views.publish", "", TIER_4, views::publish),
                        Method.of("views.push", "", TIER_4, views::push),
                        Method.of("views.update", "", TIER_4, views::update))
                .stream()
                .collect(Collectors.toMap(Method::name, Function.identity()));
    }

    Optional<Method> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
