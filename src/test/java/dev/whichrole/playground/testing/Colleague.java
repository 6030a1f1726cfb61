package dev.whichrole.playground.testing;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in the company: goes places, opens the app's Home, runs shortcuts, has modals in front of them. */
public final class Colleague {
    private final Control control;
    private final String handle;

    Colleague(Control control, String handle) {
        this.control = control;
        this.handle = handle;
    }

    public String id() {
        return Json.text(workspace().path("me"), "id");
    }

    public JsonNode workspace() {
        return control.get("workspace", Map.of("as", handle));
    }

    /** A channel by name. */
    public OpenConversation in(String channel) {
        return new OpenConversation(control, this, channel);
    }

    /** Opens a channel, which this person's organisation owns. */
    public OpenConversation opens(String channel) {
        control.post("channels", as().put("name", channel));
        return in(channel);
    }

    /** Direct messages with somebody; with the bot, its Messages tab. */
    public OpenConversation with(String other) {
        return new OpenConversation(control, this, "@" + other);
    }

    public void runs(String globalShortcut) {
        control.post("shortcut", as().put("callback_id", globalShortcut));
    }

    public void visitsHome() {
        control.post("home", as());
    }

    /** What the app has published for this person, as it is now. */
    public OpenView home() {
        return homeIfPublished()
                .orElseThrow(() -> new AssertionError("Nothing has been published for " + handle + "."));
    }

    public Optional<OpenView> homeIfPublished() {
        JsonNode view = control.get("home", Map.of("as", handle)).path("view");
        return view.isNull() ? Optional.empty() : Optional.of(new OpenView(control, this, view));
    }

    /** Home, as soon as it says this somewhere. */
    public OpenView awaitsHome(String words) {
        return await().until(() -> homeIfPublished().filter(view -> view.words().contains(words)), Optional::isPresent)
                .orElseThrow();
    }

    /** The topmost modal, as soon as there is one with this title. */
    public OpenView awaitsModal(String title) {
        return awaitsModal(view -> view.title().equals(title));
    }

    /** The topmost modal, as soon as it says this somewhere. */
    public OpenView awaitsModalSaying(String words) {
        return awaitsModal(view -> view.words().contains(words));
    }

    private OpenView awaitsModal(Predicate<OpenView> wanted) {
        return await().until(() -> modals().stream().reduce((below, top) -> top).filter(wanted), Optional::isPresent)
                .orElseThrow();
    }

    /** The modals in front of this person, the topmost last. */
    public List<OpenView> modals() {
        return Json.each(control.get("views", Map.of("as", handle)).path("views"))
                .map(view -> new OpenView(control, this, view))
                .toList();
    }

    /** The topmost modal. */
    public OpenView modal() {
        List<OpenView> open = modals();
        if (open.isEmpty()) {
            throw new AssertionError(handle + " has no modal open.");
        }
        return open.get(open.size() - 1);
    }

    ObjectNode as() {
        return Json.object().put("as", handle);
    }

    String handle() {
        return handle;
    }
}
