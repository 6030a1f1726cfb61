package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first morning again: whatever remembers something forgets it, the workspace last, which tells the pages. */
public final class Reset implements ControlPart {
    private final Workspace workspace;
    private final List<Runnable> forgets;
    private volatile @Nullable Runnable bot;

    public Reset(Workspace workspace, List<Runnable> forgets) {
        this.workspace = workspace;
        this.forgets = List.copyOf(forgets);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST reset", this::reset);
    }

    /** The bot forgets too, by this means, before Slack does: what it still has to say belongs to the old days. */
    public void with(Runnable bot) {
        this.bot = bot;
    }

    private ObjectNode reset(ControlRequest request) {
        return again();
    }

    /** Says whether the bot has forgotten too: one that keeps a database of its own is not asked to. */
    synchronized ObjectNode again() {
        Runnable forget = bot;
        if (forget != null) {
            forget.run();
        }
        forgets.forEach(Runnable::run);
        workspace.reset();
        return Json.object().put("bot_forgot", forget != null);
    }
}
