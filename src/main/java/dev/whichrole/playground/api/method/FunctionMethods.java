package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_3;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.StepRuns;
import dev.whichrole.playground.json.Json;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code functions.completeSuccess} and {@code functions.completeError}: how a step of a workflow ends. */
public final class FunctionMethods implements MethodGroup {
    private final StepRuns runs;

    public FunctionMethods(StepRuns runs) {
        this.runs = runs;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("functions.completeSuccess", "", TIER_3, this::complete),
                Method.of("functions.completeError", "", TIER_3, this::fail));
    }

    private ObjectNode complete(Params params) {
        runs.complete(params.required("function_execution_id"), params.object("outputs"));
        return Json.object();
    }

    private ObjectNode fail(Params params) {
        runs.fail(params.required("function_execution_id"), params.required("error"));
        return Json.object();
    }
}
