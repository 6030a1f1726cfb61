package dev.whichrole.playground.app;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Parameter;
import dev.whichrole.playground.manifest.Manifest.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Steps of workflows that the app was asked to run, until it says how they ended. */
public final class StepRuns {
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    private record Run(Step step, CompletableFuture<ObjectNode> end) {}

    /** A new run; says by which {@code function_execution_id} it is known. */
    public String begin(Step step) {
        String id = String.format(Locale.ROOT, "Fx0%08d", numbers.incrementAndGet());
        runs.put(id, new Run(step, new CompletableFuture<>()));
        return id;
    }

    /** How it ended, with {@code state}, and {@code outputs} or {@code error}; it still runs if that takes longer than this. */
    public ObjectNode await(String id, Duration atMost) {
        return known(id)
                .end()
                .copy()
                .completeOnTimeout(Json.object().put("state", "running"), atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Throws {@code parameter_validation_failed} where the outputs are not as the manifest declares them. */
    public void complete(String id, JsonNode outputs) {
        Run run = running(id);
        List<String> faults = run.step().outputs().stream()
                .flatMap(output -> fault(output, outputs.path(output.name())).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw SlackError.withMessages("parameter_validation_failed", faults);
        }
        ObjectNode end = Json.object().put("state", "completed");
        end.set("outputs", outputs);
        run.end().complete(end);
    }

    public void fail(String id, String error) {
        running(id).end().complete(Json.object().put("state", "failed").put("error", error));
    }

    private Run running(String id) {
        Run run = known(id);
        if (run.end().isDone()) {
            throw new SlackError("execution_not_in_running_state");
        }
        return run;
    }

    private Run known(String id) {
        Run run = runs.get(id);
        if (run == null) {
            throw new SlackError("function_execution_not_found");
        }
        return run;
    }

    private static Optional<String> fault(Parameter output, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return output.required() ? Optional.of("missing required output: " + output.name()) : Optional.empty();
        }
        return value.isString() && value.asString().matches(form(output.type()))
                ? Optional.empty()
                : Optional.of("not a " + output.type() + ": " + output.name());
    }

    private static String form(String type) {
        return switch (type) {
            case "slack#/types/channel_id" -> "[CDG][A-Z0-9]+";
            case "slack#/types/user_id" -> "[UW][A-Z0-9]+";
            case "slack#/types/usergroup_id" -> "S[A-Z0-9]+";
            default -> "(?s).*";
        };
    }

    public void clear() {
        runs.clear();
    }
}
