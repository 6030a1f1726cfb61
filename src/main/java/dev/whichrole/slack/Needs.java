package dev.whichrole.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the bot cannot do without in each payload it listens to, by its place. Everything else may be missing, or be
 * anything. Whose workspace it is for is decided by {@code InstalledTeam}.
 */
final class Needs {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    /** Slack's {@code ts}: seconds and microseconds. */
    private static final Pattern TS = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");
    private static final Pattern NUMBERED = Pattern.compile("(\\w+)\\[0]");

    /** One of them. */
    private record Need(String path, boolean required, Predicate<JsonElement> shape) {
        Need ifThere() {
            return new Need(path, false, shape);
        }
    }

    private static final List<Need> EVENT = List.of(
            matching("event_time", SECONDS), id("authorizations[0].user_id").ifThere());
    private static final Map<String, List<Need>> EVENTS = Map.of(
            "app_mention",
                    List.of(
                            id("event.user"),
                            id("event.channel"),
                            ts("event.ts"),
                            ts("event.thread_ts").ifThere()),
            "message",
                    List.of(
                            id("event.user"),
                            id("event.channel"),
                            ts("event.ts"),
                            ts("event.thread_ts").ifThere()),
            "app_home_opened", List.of(id("event.user")),
            "team_join",
                    List.of(
                            id("event.user.id"),
                            id("event.user.team_id").ifThere(),
                            ts("event.event_ts").ifThere()),
            "member_joined_channel", List.of(id("event.user"), id("event.channel")),
            "function_executed",
                    List.of(
                            text("event.function.callback_id"),
                            id("event.function_execution_id"),
                            object("event.inputs").ifThere()),
            "channel_left", List.of(id("event.channel")));
    private static final Map<String, List<Need>> INTERACTIONS = Map.of(
            "block_actions",
                    List.of(
                            id("user.id"),
                            object("container"),
                            text("actions[0].action_id"),
                            ts("actions[0].action_ts"),
                            id("container.channel_id").ifThere(),
                            ts("container.message_ts").ifThere(),
                            ts("container.thread_ts").ifThere(),
                            object("view").ifThere(),
                            id("view.id").ifThere()),
            "view_submission",
                    List.of(id("user.id"), id("view.id"), text("view.callback_id"), text("view.private_metadata")),
            "shortcut", List.of(id("user.id"), text("callback_id"), ts("action_ts"), text("trigger_id")),
            "message_action",
                    List.of(
                            id("user.id"),
                            text("callback_id"),
                            ts("action_ts"),
                            text("response_url"),
                            id("channel.id"),
                            object("message"),
                            ts("message.ts"),
                            ts("message.thread_ts").ifThere()));

    private static final List<Need> THROTTLING = List.of(id("team_id"), matching("minute_rate_limited", SECONDS));

    private Needs() {}

    /** The place of the first thing that is needed for such an event and is not there. */
    public static Optional<String> missingInEvent(String type, JsonObject payload) {
        Optional<String> missing = missing(EVENT, payload);
        return missing.isPresent() ? missing : missing(EVENTS.getOrDefault(type, List.of()), payload);
    }

    /** The same for what people do with buttons, modals and shortcuts. */
    public static Optional<String> missingInInteraction(String type, JsonObject payload) {
        return missing(INTERACTIONS.getOrDefault(type, List.of()), payload);
    }

    /** The same for Slack's word that it holds events back. */
    public static Optional<String> missingInThrottling(JsonObject payload) {
        return missing(THROTTLING, payload);
    }

    private static Optional<String> missing(List<Need> needs, JsonObject payload) {
        return needs.stream()
                .filter(need -> !met(need, at(payload, need.path())))
                .map(Need::path)
                .findFirst();
    }

    private static boolean met(Need need, @Nullable JsonElement value) {
        boolean missing = value == null || value.isJsonNull();
        return missing ? !need.required() : value != null && need.shape().test(value);
    }

    private static @Nullable JsonElement at(JsonObject payload, String path) {
        JsonElement place = payload;
        for (String step : path.split("\\.", -1)) {
            var numbered = NUMBERED.matcher(step);
            place = numbered.matches() ? first(member(place, numbered.group(1))) : member(place, step);
        }
        return place;
    }

    private static @Nullable JsonElement member(@Nullable JsonElement place, String name) {
        return place instanceof JsonObject object ? object.get(name) : null;
    }

    private static @Nullable JsonElement first(@Nullable JsonElement place) {
        return place instanceof JsonArray array && !array.isEmpty() ? array.get(0) : null;
    }

    private static Need id(String path) {
        return matching(path, ID);
    }

    private static Need ts(String path) {
        return matching(path, TS);
    }

    private static Need text(String path) {
        return new Need(path, true, JsonElement::isJsonPrimitive);
    }

    private static Need object(String path) {
        return new Need(path, true, JsonElement::isJsonObject);
    }

    private static Need matching(String path, Pattern pattern) {
        return new Need(
                path,
                true,
                value -> value.isJsonPrimitive()
                        && pattern.matcher(value.getAsString()).matches());
    }
}
