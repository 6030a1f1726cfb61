package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Who may post in a channel: everybody, admins alone, or nobody since it is archived. */
public final class ChannelRules implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final PageJson shown;

    public ChannelRules(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST channels/posting", this::posting);
    }

    private ObjectNode posting(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as, request.path());
        if (channel.im()) {
            throw ControlError.bad("direct_messages", "Direct messages are neither archived nor restricted.");
        }
        String wanted = request.required("posting");
        Channel.Posting posting = Arrays.stream(Channel.Posting.values())
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ControlError.bad(
                        "bad_posting", "A channel is open, archived, restricted or read_only, not " + wanted + "."));
        Channel changed = workspace.channels().posting(channel.id(), posting);
        workspace.changes().tell(Change.workspace());
        if (channel.archived() != changed.archived()) {
            events.archived(changed, as);
        }
        return Json.object().set("channel", shown.channel(changed, as));
    }
}
