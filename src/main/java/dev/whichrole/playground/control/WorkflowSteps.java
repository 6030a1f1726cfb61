package dev.whichrole.playground.control;

import dev.whichrole.playground.app.StepRuns;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Parameter;
import dev.whichrole.playground.manifest.Manifest.Step;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs a step of the app's as a workflow would, and says what came out of it. */
public final class WorkflowSteps implements ControlPart {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Workspace workspace;
    private final EventsApi events;
    private final StepRuns runs;

    public WorkflowSteps(Workspace workspace, EventsApi events, StepRuns runs) {
        this.workspace = workspace;
        this.events = events;
        this.runs = runs;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("GET steps", this::steps, "POST steps", this::run);
    }

    private ObjectNode steps(ControlRequest request) {
        ObjectNode json = Json.object();
        json.set("steps", Json.list(workspace.app().manifest().steps().stream().map(step -> {
            ObjectNode shown =
                    Json.object().put("callback_id", step.callbackId()).put("title", step.title());
            shown.set("inputs", Json.list(step.inputs().stream().map(WorkflowSteps::shown)));
            shown.set("outputs", Json.list(step.outputs().stream().map(WorkflowSteps::shown)));
            return shown;
        })));
        return json;
    }

    private static ObjectNode shown(Parameter parameter) {
        return Json.object()
                .put("name", parameter.name())
                .put("title", parameter.title())
                .put("type", parameter.type())
                .put("required", parameter.required());
    }

    /** Waits for the end of it; one that takes longer than eight seconds still runs. */
    private ObjectNode run(ControlRequest request) {
        request.refuseWithoutApp();
        String callbackId = request.required("callback_id");
        Step step = workspace
                .app()
                .manifest()
                .step(callbackId)
                .orElseThrow(() -> ControlError.notFound("step_not_found", "The app has no step " + callbackId + "."));
        JsonNode inputs = request.arguments().path("inputs");
        String id = runs.begin(step);
        events.executes(step, id, inputs.isObject() ? (ObjectNode) inputs : Json.object());
        return runs.await(id, PATIENCE);
    }
}
