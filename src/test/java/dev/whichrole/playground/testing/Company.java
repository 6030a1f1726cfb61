package dev.whichrole.playground.testing;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The company in the playground, as tests see it: {@code slack.as("ana").in("general").types("/whichrole sre")}. Drives
 * the same control API as the page.
 */
public final class Company {
    /** Longer than a bot may pause between two messages in one place; one that Slack holds up longer is not waited for. */
    private static final Duration A_PAUSE = Duration.ofMillis(1_300);

    /** Of a bot that cannot be asked: it may think for as long before it calls Slack. */
    private static final Duration GUESSED = Duration.ofMillis(300);

    private static final Duration KNOWN = Duration.ofMillis(30);

    private final Control control;
    private final BooleanSupplier working;
    private final Duration quiet;

    /** Grants no more than the app must have, until a test says otherwise; the playground itself begins with all. */
    public Company(String playgroundUrl) {
        this(playgroundUrl, () -> false, GUESSED);
    }

    /** With a bot that can say whether it is at work, so that nobody has to guess that from its silence. */
    public Company(String playgroundUrl, BooleanSupplier working) {
        this(playgroundUrl, working, KNOWN);
    }

    private Company(String playgroundUrl, BooleanSupplier working, Duration quiet) {
        this.control = new Control(playgroundUrl);
        this.working = working;
        this.quiet = quiet;
        optionalScopes(false);
    }

    /** Somebody of the seed, by handle. */
    public Colleague as(String handle) {
        return new Colleague(control, handle);
    }

    /** The next newcomer of the seed joins. */
    public Colleague newColleague() {
        JsonNode joined = control.post("people", Json.object());
        return as(Json.text(joined.path("person"), "name"));
    }

    /** Somebody joins; extra fields such as {@code is_guest} say what they are. */
    public Colleague newColleague(String handle, String... flags) {
        var described = Json.object().put("name", handle);
        for (String flag : flags) {
            described.put(flag, true);
        }
        control.post("people", described);
        return as(handle);
    }

    /** Somebody of a partner organisation; flags as with a new colleague, of what they are there. */
    public Colleague partner(String handle, String... flags) {
        return newColleague(
                handle, Stream.concat(Stream.of("is_partner"), Stream.of(flags)).toArray(String[]::new));
    }

    /** Somebody leaves the company, by id: their account is switched off, and what they said stays. */
    public void deactivates(String user) {
        control.post("people/change", Json.object().put("user", user).put("deactivated", true));
    }

    /** That many quiet colleagues are in a channel all at once, and nobody is told. */
    public void crowd(String channel, int people) {
        control.post("channels/" + channel + "/crowd", as("priya").as().put("people", people));
    }

    public void slow(boolean on) {
        control.post("switches", Json.object().put("slow", on));
    }

    public void rateLimited(boolean on) {
        control.post("switches", Json.object().put("rate_limited", on));
    }

    /** One method of the Web API goes wrong from now on: its {@code error}, {@code retry_after}, {@code hang_ms}, ... */
    public void faulty(String method, String how, Object value) {
        control.post("faults", Json.object().put("method", method).putPOJO(how, value));
    }

    /** The same in one channel alone, by id. */
    public void faultyIn(String channel, String method, String how, Object value) {
        control.post(
                "faults",
                Json.object().put("method", method).put("channel", channel).putPOJO(how, value));
    }

    /** The method works again. */
    public void mended(String method) {
        control.post("faults", Json.object().put("method", method));
    }

    /** A method is refused for lack of this scope. */
    public void lacks(String method, String scope) {
        control.post(
                "faults",
                Json.object()
                        .put("method", method)
                        .put("error", "missing_scope")
                        .put("needed", scope));
    }

    /** A workflow runs a step of the app's; says how it ended, and with what. */
    public JsonNode runsStep(String callbackId, JsonNode inputs) {
        var run = Json.object().put("callback_id", callbackId);
        run.set("inputs", inputs);
        return control.post("steps", run);
    }

    /** Slack's clock is ahead of everybody else's, or behind. */
    public void clockAhead(long seconds) {
        control.post("clock", Json.object().put("ahead_seconds", seconds));
    }

    /** It is later for everybody in this world, also for the bot. */
    public void worldAhead(long seconds) {
        control.post("clock", Json.object().put("ahead_seconds", seconds).put("world", true));
    }

    public void optionalScopes(boolean granted) {
        control.post("switches", Json.object().put("optional_scopes", granted));
    }

    public void socketMode(boolean on) {
        control.post("switches", Json.object().put("mode", on ? "socket" : "http"));
    }

    public void disconnectSockets() {
        control.post("socket/disconnect", Json.object());
    }

    /** The last event comes again, as a retry. */
    public void redeliver() {
        control.post("redeliver", Json.object());
    }

    /** The event comes again, as a retry; whether the bot acknowledged it. */
    public boolean redelivers(String eventId) {
        JsonNode answer = control.post("redeliver", Json.object().put("event_id", eventId));
        return Json.text(answer.path("delivery"), "outcome").equals("acked");
    }

    /** An admin removes the app from the workspace. */
    public void uninstalls(String admin) {
        control.post("uninstall", as(admin).as());
    }

    /** An admin installs it again; it is in no channel then. */
    public void installs(String admin) {
        control.post("install", as(admin).as());
    }

    /** As on the first day, over HTTP. */
    public void reset() {
        control.post("reset", Json.object());
        optionalScopes(false);
        socketMode(false);
    }

    /**
     * Waits until nothing is under way between Slack and the bot, and the bot has nothing left to do. A bot that cannot be
     * asked is taken to be done after 300 ms of silence; to see the answer of one that may think longer use {@link
     * OpenConversation#awaits(String)}.
     */
    public void settle() {
        long enough = System.nanoTime() + A_PAUSE.toNanos();
        await("Slack and the bot are done")
                .until(() -> isQuiet() && (!working.getAsBoolean() || System.nanoTime() - enough > 0));
    }

    private boolean isQuiet() {
        var howLong = Map.of("timeout_ms", "1000", "quiet_ms", String.valueOf(quiet.toMillis()));
        return control.get("idle", howLong).path("idle").booleanValue();
    }

    /** What was sent to the bot, oldest first; see the API document for the fields. */
    public List<JsonNode> deliveries() {
        return entries("delivery");
    }

    /** Deliveries of one kind: event, command, action, shortcut, submission, closed. */
    public List<JsonNode> deliveries(String what) {
        return deliveries().stream()
                .filter(entry -> Json.text(entry, "what").equals(what))
                .toList();
    }

    /** The payloads of events of this type, oldest first. */
    public List<JsonNode> events(String type) {
        return deliveries("event").stream()
                .map(entry -> entry.path("payload").path("event"))
                .filter(event -> Json.text(event, "type").equals(type))
                .toList();
    }

    /** What the bot called, oldest first. */
    public List<JsonNode> calls() {
        return entries("call");
    }

    public List<JsonNode> hooks() {
        return entries("hook");
    }

    /** Every message of the bot that would have pinged somebody. */
    public List<JsonNode> notifications() {
        return Json.each(control.get("notifications", Map.of()).path("notifications"))
                .toList();
    }

    /** The inspector's entries that have changed since that number, and the next number to ask with. */
    public JsonNode inspector(long since) {
        return control.get("inspector", Map.of("since", String.valueOf(since)));
    }

    private List<JsonNode> entries(String kind) {
        return Json.each(inspector(0).path("entries"))
                .filter(entry -> Json.text(entry, "kind").equals(kind))
                .toList();
    }
}
