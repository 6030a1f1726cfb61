package dev.whichrole.slack.workflow;

import com.slack.api.model.event.FunctionExecutedEvent;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.message.IncomingEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of the step.
 *
 * @param id Slack's {@code function_execution_id}
 * @param text what is to be sorted; blank where the workflow gave none
 * @param channel where the result is to be posted, if anywhere
 */
record StepRun(TeamId team, String id, Instant at, String text, Optional<String> channel) {
    static StepRun of(IncomingEvent<FunctionExecutedEvent> incoming) {
        FunctionExecutedEvent event = incoming.event();
        var inputs = Objects.requireNonNullElse(event.getInputs(), Map.<String, FunctionExecutedEvent.InputValue>of());
        return new StepRun(
                incoming.team(),
                event.getFunctionExecutionId(),
                incoming.at(),
                text(inputs.get("text")),
                Optional.of(text(inputs.get("channel"))).filter(channel -> !channel.isBlank()));
    }

    private static String text(FunctionExecutedEvent.@Nullable InputValue value) {
        return value == null ? "" : Objects.requireNonNullElse(value.asString(), "");
    }
}
