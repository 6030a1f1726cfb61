package dev.whichrole.playground.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.blockkit.BlockKit;
import dev.whichrole.playground.blockkit.Fault;
import dev.whichrole.playground.blockkit.Surface;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The app's views: checked, then opened, laid on top, changed or published. */
public final class Modals {
    private static final int BYTES = 250_000;

    private final Workspace workspace;

    public Modals(Workspace workspace) {
        this.workspace = workspace;
    }

    public View open(String user, JsonNode view) {
        check(Surface.MODAL, view, "");
        View opened = workspace.views().open(user, view);
        workspace.changes().tell(Change.views(user));
        return opened;
    }

    public View push(String user, JsonNode view) {
        check(Surface.MODAL, view, "");
        View pushed = workspace.views().push(user, view).orElseThrow(() -> new SlackError("push_limit_reached"));
        workspace.changes().tell(Change.views(user));
        return pushed;
    }

    /** Throws {@code hash_conflict} when somebody changed the view since the caller saw it. */
    public View update(View old, JsonNode view, String hash) {
        check(old.modal() ? Surface.MODAL : Surface.HOME, view, old.id());
        refuseStale(old, hash);
        View updated = workspace.views().update(old.id(), view).orElseThrow(() -> new SlackError("not_found"));
        workspace.changes().tell(old.modal() ? Change.views(old.user()) : Change.home(old.user()));
        return updated;
    }

    public View publish(String user, JsonNode view, String hash) {
        if (!workspace.app().manifest().tabs().home()) {
            throw new SlackError("not_enabled");
        }
        String id = workspace.views().home(user).map(View::id).orElse("");
        check(Surface.HOME, view, id);
        workspace.views().home(user).ifPresent(old -> refuseStale(old, hash));
        View published = workspace.views().publish(user, view);
        workspace.changes().tell(Change.home(user));
        return published;
    }

    private static void refuseStale(View old, String hash) {
        if (!hash.isEmpty() && !hash.equals(old.hash())) {
            throw new SlackError("hash_conflict");
        }
    }

    private void check(Surface surface, JsonNode view, String ownId) {
        List<String> faults =
                BlockKit.validate(surface, view).stream().map(Fault::line).toList();
        if (!faults.isEmpty()) {
            throw SlackError.withMessages("invalid_arguments", faults);
        }
        if (view.toString().getBytes(UTF_8).length > BYTES) {
            throw new SlackError("view_too_large");
        }
        boolean taken = workspace
                .views()
                .findByExternalId(Json.text(view, "external_id"))
                .filter(other -> !other.id().equals(ownId))
                .isPresent();
        if (taken) {
            throw new SlackError("duplicate_external_id");
        }
    }
}
