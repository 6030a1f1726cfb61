package dev.whichrole.playground.testing;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A channel, or direct messages, as one person sees them. */
public final class OpenConversation {
    private final Control control;
    private final Colleague who;
    private final String channel;

    OpenConversation(Control control, Colleague who, String channel) {
        this.control = control;
        this.who = who;
        this.channel = channel;
    }

    public String id() {
        return Json.text(look().path("channel"), "id");
    }

    /** A message or a command; the answer tells which (see the API document). */
    public JsonNode types(String text) {
        return control.post("type", here().put("text", text));
    }

    public JsonNode repliesTo(Seen parent, String text) {
        return control.post("type", here().put("text", text).put("thread_ts", parent.ts()));
    }

    /** A reply that is also sent to the conversation. */
    public void broadcasts(Seen parent, String text) {
        control.post(
                "type", here().put("text", text).put("thread_ts", parent.ts()).put("broadcast", true));
    }

    /** Edits one's own message. */
    public void edits(String ts, String text) {
        control.post("edit", here().put("message_ts", ts).put("text", text));
    }

    public void deletes(String ts) {
        control.post("delete", here().put("message_ts", ts));
    }

    /** Forwards a message, with words of one's own or none; {@code to} as a channel is named. */
    public void forwards(Seen message, String to, String text) {
        control.post(
                "forward", here().put("message_ts", message.ts()).put("to", to).put("text", text));
    }

    /** Sends a file, with words of one's own or none. */
    public void uploads(String name, String text) {
        control.post("upload", here().put("name", name).put("text", text));
    }

    public void setsTopic(String text) {
        control.post("topic", here().put("text", text));
    }

    /** Slackbot says something here. */
    public void hearsSlackbot(String text) {
        control.post("slackbot", here().put("text", text));
    }

    /** Another app posts this here: any of text, blocks, attachments. */
    public Seen hearsAlert(ObjectNode alert) {
        String ts = Json.text(control.post("alert", here().setAll(alert)), "ts");
        return awaits(message -> message.ts().equals(ts));
    }

    public void invitesBot() {
        control.post("channels/" + id() + "/invite", who.as());
    }

    public void removesBot() {
        control.post("channels/" + id() + "/remove", who.as());
    }

    /** Brings a colleague in. */
    public void invites(String handle) {
        control.post("channels/" + id() + "/invite", who.as().put("user", handle));
    }

    /** Sends a colleague out, or leaves when it is oneself. */
    public void removes(String handle) {
        control.post("channels/" + id() + "/remove", who.as().put("user", handle));
    }

    /** A message shortcut. */
    public void runs(String shortcut, Seen message) {
        control.post("shortcut", here().put("callback_id", shortcut).put("message_ts", message.ts()));
    }

    /** What is in the channel itself, oldest first. */
    public List<Seen> messages() {
        return seen(look());
    }

    /** The parent and its replies. */
    public List<Seen> thread(Seen parent) {
        return seen(control.get("messages", Map.of("as", who.handle(), "channel", channel, "thread_ts", parent.ts())));
    }

    /** The newest message. */
    public Seen last() {
        List<Seen> all = messages();
        if (all.isEmpty()) {
            throw new AssertionError("There is nothing in " + channel + ".");
        }
        return all.get(all.size() - 1);
    }

    /** The newest message that fits, as soon as there is one. */
    public Seen awaits(Predicate<Seen> wanted) {
        return await().until(() -> newest(wanted), Optional::isPresent).orElseThrow();
    }

    /** The newest message that says this somewhere in its text, as soon as there is one. */
    public Seen awaits(String words) {
        return awaits(message -> message.text().contains(words));
    }

    private Optional<Seen> newest(Predicate<Seen> wanted) {
        return messages().stream().filter(wanted).reduce((older, newer) -> newer);
    }

    private JsonNode look() {
        return control.get("messages", new HashMap<>(Map.of("as", who.handle(), "channel", channel)));
    }

    private List<Seen> seen(JsonNode answer) {
        return Json.each(answer.path("messages"))
                .map(message -> new Seen(control, this, message))
                .toList();
    }

    ObjectNode here() {
        return who.as().put("channel", channel);
    }
}
