package dev.whichrole.slack.workflow;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.FunctionExecutedEvent;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Contact;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackGateway;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.route.Route;
import dev.whichrole.triage.route.Router;
import dev.whichrole.usage.Use;
import dev.whichrole.workspace.Help;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs <em>Which role handles this?</em> as a step of a workflow: a text goes in, and out come role, how sure, why, and whom
 * to ask here; with a channel, the result is posted there too. What does not work ends the step with a sentence for whoever
 * has built the workflow, who sees nothing else of the bot.
 */
public final class StepListener implements Listener {
    /** As the manifest names it. */
    public static final String STEP = "which_role";

    /** Longer than that nobody waits for a form to be routed; a redelivery after a day ends the same way. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Router router;
    private final CachedPreferences preferences;
    private final SlackGateway gateway;
    private final Delivery delivery;
    private final Said said;

    /** What it says, and what time it is for a run that may have had to wait. */
    public record Said(WorkflowWords words, InstantSource clock) {}

    public StepListener(
            Router router, CachedPreferences preferences, SlackGateway gateway, Delivery delivery, Said said) {
        this.router = router;
        this.preferences = preferences;
        this.gateway = gateway;
        this.delivery = delivery;
        this.said = said;
    }

    @Override
    public void register(Switchboard board) {
        board.step(STEP, this::executed);
    }

    private Response executed(IncomingEvent<FunctionExecutedEvent> incoming) {
        var run = StepRun.of(incoming);
        String place = run.channel().orElse(run.id());
        return delivery.event(incoming.lane(place), List.of("step:" + run.id()), () -> run(run));
    }

    /** Begun again after each wait, and then perhaps too late. */
    private void run(StepRun run) {
        Trace.current().asks("step");
        var faults = said.words().faults();
        if (run.text().isBlank()) {
            fail(run, faults.noText());
        } else if (said.clock().instant().isAfter(run.at().plus(PATIENCE))) {
            fail(run, faults.late());
        } else {
            route(run);
        }
    }

    private void route(StepRun run) {
        Route route = router.route(run.text(), preferences.terms(run.team()));
        Trace.current().counts(new Use(Use.Kind.SORTED, route.label().id()));
        Optional<String> fault = run.channel().flatMap(channel -> post(run, channel, route));
        if (fault.isPresent()) {
            fail(run, fault.get());
        } else {
            gateway.completeStep(run.team(), run.id(), outputs(run, route));
        }
    }

    private void fail(StepRun run, String why) {
        Trace.current().became(Trace.End.APOLOGISED);
        gateway.failStep(run.team(), run.id(), why);
    }

    /** Why it could not be posted, if it could not. */
    private Optional<String> post(StepRun run, String channel, Route route) {
        String title = said.words().post().with(Map.of("role", route.name(), "sure", route.sure()));
        try {
            gateway.post(
                    run.team(),
                    new Destination(channel, null),
                    delivery.show(Answer.titled(title).plus(route.why())));
            return Optional.empty();
        } catch (SlackFailure e) {
            String error = e.error().isEmpty() ? "no answer" : e.error();
            return Optional.of(said.words().faults().noPost().with("error", error));
        }
    }

    /** What the manifest declares; what nobody has set is left out. */
    private Map<String, Object> outputs(StepRun run, Route route) {
        var outputs = new HashMap<String, Object>();
        outputs.put("role", route.name());
        outputs.put("role_id", route.label().id());
        outputs.put("sure", route.sure());
        outputs.put("why", route.why());
        route.label()
                .role()
                .map(role -> preferences.preferences(run.team()).help(role))
                .ifPresent(help -> ask(help, outputs));
        return outputs;
    }

    private static void ask(Help help, Map<String, Object> outputs) {
        help.channel().ifPresent(channel -> outputs.put("help_channel", channel.value()));
        help.owner().ifPresent(owner -> {
            if (owner instanceof Contact.Somebody person) {
                outputs.put("owner", person.id().value());
            } else if (owner instanceof Contact.Group group) {
                outputs.put("owner_group", group.id().value());
            }
        });
    }
}
