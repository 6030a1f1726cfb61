package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The first morning again: whatever remembers something forgets it, the workspace last, which tells the pages. */
public final class Reset implements ControlPart {
    private final Workspace workspace;
    private final List<Runnable> forgets;

    public Reset(Workspace workspace, List<Runnable> forgets) {
        this.workspace = workspace;
        this.forgets = List.copyOf(forgets);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST reset", this::reset);
    }

    private ObjectNode reset(ControlRequest request) {
        forgets.forEach(Runnable::run);
        workspace.reset();
        return Json.object();
    }
}
