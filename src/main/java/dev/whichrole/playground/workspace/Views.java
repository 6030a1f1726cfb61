package dev.whichrole.playground.workspace;

import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each person's stack of modals, and their Home. */
public final class Views {
    /** How many modals lie on top of each other at most. */
    public static final int STACK = 3;

    private final App app;
    private final Map<String, List<View>> stacks = new HashMap<>();
    private final Map<String, View> homes = new HashMap<>();
    private int created;
    private int hashes;

    Views(App app) {
        this.app = app;
    }

    synchronized void clear() {
        stacks.clear();
        homes.clear();
    }

    /** Opens a modal on its own; whatever modal was open is gone. */
    public synchronized View open(String user, JsonNode view) {
        List<View> stack = new ArrayList<>();
        stacks.put(user, stack);
        return push(user, view).orElseThrow();
    }

    /** Lays a modal on top; empty when the stack is full. */
    public synchronized Optional<View> push(String user, JsonNode view) {
        List<View> stack = stacks.computeIfAbsent(user, nobody -> new ArrayList<>());
        if (stack.size() == STACK) {
            return Optional.empty();
        }
        String id = nextId();
        View below = stack.isEmpty() ? null : stack.get(stack.size() - 1);
        String root = stack.isEmpty() ? id : stack.get(0).id();
        View opened = create(id, user, view, root, below == null ? null : below.id());
        stack.add(opened);
        return Optional.of(opened);
    }

    /** Shows other blocks under the same id. What was filled in stays where block and action id stay. */
    public synchronized Optional<View> update(String id, JsonNode view) {
        return change(id, old -> {
            View fresh = create(
                    id,
                    old.user(),
                    view,
                    Json.text(old.slack(), "root_view_id"),
                    Json.find(old.slack(), "previous_view_id").orElse(null));
            return keeping(fresh, old);
        });
    }

    /** As {@link #update} for somebody's Home, which may not have been there before. */
    public synchronized View publish(String user, JsonNode view) {
        View old = homes.get(user);
        String id = old == null ? nextId() : old.id();
        View fresh = create(id, user, view, id, null);
        View published = old == null ? fresh : keeping(fresh, old);
        homes.put(user, published);
        return published;
    }

    public synchronized Optional<View> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    public synchronized List<View> stack(String user) {
        return List.copyOf(stacks.getOrDefault(user, List.of()));
    }

    public synchronized Optional<View> find(String id) {
        return all().filter(view -> view.id().equals(id)).findFirst();
    }

    public synchronized Optional<View> findByExternalId(String externalId) {
        return all().filter(view -> !externalId.isEmpty() && view.externalId().equals(externalId))
                .findFirst();
    }

    public synchronized Optional<View> change(String id, UnaryOperator<View> change) {
        Optional<View> changed = find(id).map(change);
        changed.ifPresent(view -> {
            stacks.values().forEach(stack -> stack.replaceAll(old -> old.id().equals(id) ? view : old));
            homes.replaceAll((user, old) -> old.id().equals(id) ? view : old);
        });
        return changed;
    }

    /** Takes this view, and whatever lies on it, off the stack. Topmost first. */
    public synchronized List<View> close(String user, String id) {
        List<View> stack = stacks.getOrDefault(user, List.of());
        List<View> closed = new ArrayList<>();
        while (stack.stream().anyMatch(view -> view.id().equals(id))) {
            closed.add(stack.remove(stack.size() - 1));
        }
        return closed;
    }

    public synchronized List<View> closeAll(String user) {
        List<View> stack = stack(user);
        return stack.isEmpty() ? List.of() : close(user, stack.get(0).id());
    }

    private Stream<View> all() {
        return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
    }

    /** Even an initial value that is another now gives way to what was there; only a new block id starts anew. */
    private static View keeping(View fresh, View old) {
        return fresh.filledIn(Form.of(fresh.blocks()).stillThere(old.values()));
    }

    private String nextId() {
        return String.format(Locale.ROOT, "V0%08d", ++created);
    }

    private View create(String id, String user, JsonNode given, String root, @Nullable String previous) {
        ObjectNode view = Json.object();
        view.put("id", id).put("team_id", Workspace.TEAM_ID).put("type", Json.text(given, "type"));
        view.set("blocks", BlockIds.filled(given.path("blocks")));
        view.put("private_metadata", Json.text(given, "private_metadata"));
        view.put("callback_id", Json.text(given, "callback_id"));
        view.set("state", Json.object().set("values", Json.object()));
        view.put("hash", String.format(Locale.ROOT, "%010d.%08x", ++hashes, Objects.hash(id, hashes)));
        for (String text : List.of("title", "submit", "close")) {
            JsonNode value = Json.orNull(given, text);
            view.set(text, value == null ? view.nullNode() : value);
        }
        for (String flag : List.of("clear_on_close", "notify_on_close", "submit_disabled")) {
            view.put(flag, given.path(flag).asBoolean(false));
        }
        view.put("external_id", Json.text(given, "external_id"));
        view.put("previous_view_id", previous).put("root_view_id", root);
        view.put("app_id", app.id())
                .put("app_installed_team_id", Workspace.TEAM_ID)
                .put("bot_id", app.bot());
        return new View(id, user, view, Form.of(view.path("blocks")).initialValues(), Map.of(), null);
    }
}
