package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What happens to somebody's account: renamed, switched off, of a partner, of another workspace of the organisation. */
public final class Accounts implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final PageJson shown;

    public Accounts(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST people/change", this::change);
    }

    private ObjectNode change(ControlRequest request) {
        Person person = request.person(request.required("user"));
        if (!person.human()) {
            throw ControlError.bad("not_a_person", person.realName() + " has no account to change.");
        }
        Person changed = belonging(request, renamed(request, person));
        changed = request.find("deactivated")
                .map(off -> off.equals("true"))
                .map(changed::deactivated)
                .orElse(changed);
        workspace.change(changed);
        leave(person, changed);
        events.changed(changed);
        return Json.object().set("person", shown.person(changed));
    }

    private Person renamed(ControlRequest request, Person person) {
        String handle = request.find("name").orElse(person.name());
        Optional<Person> other =
                workspace.people().find(handle).filter(one -> !one.id().equals(person.id()));
        if (other.isPresent()) {
            throw ControlError.bad("name_taken", "Somebody is already called @" + handle + ".");
        }
        return person.renamed(handle, request.find("real_name").orElse(person.realName()));
    }

    private static Person belonging(ControlRequest request, Person person) {
        return request.find("belongs")
                .map(where -> switch (where) {
                    case "here" -> person.as(Person.Part.CAST);
                    case "partner" -> person.as(Person.Part.PARTNER);
                    case "grid" -> person.as(Person.Part.GRID);
                    default -> throw ControlError.bad("bad_belongs", "One belongs here, to a partner or on the grid.");
                })
                .orElse(person);
    }

    /** Who is gone is in no channel any more, and a partner's people are in shared ones alone. */
    private void leave(Person before, Person after) {
        if (after.deactivated() && !before.deactivated()) {
            workspace.channels().leaveAll(after.id());
        } else if (after.partner() && !before.partner()) {
            workspace.channels().leaveUnshared(after.id());
        }
    }
}
