package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the page or a test asks for: the arguments, looked up in the workspace. */
public record ControlRequest(Workspace workspace, String path, JsonNode arguments) {
    public String text(String name) {
        return arguments.path(name).asString("");
    }

    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    public String required(String name) {
        return find(name).orElseThrow(() -> ControlError.bad("missing_" + name, "\"" + name + "\" is missing."));
    }

    public boolean flag(String name) {
        return text(name).equals("true");
    }

    public long number(String name, long otherwise) {
        try {
            return find(name).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw ControlError.bad("bad_" + name, "\"" + name + "\" must be a number.");
        }
    }

    public JsonNode values() {
        return arguments.path("values").isObject() ? arguments.path("values") : Json.object();
    }

    /** The person who acts. */
    public Person as() {
        Person person = person(required("as"));
        if (!person.human()) {
            throw ControlError.bad("not_a_person", "Nobody can act as " + person.realName() + ".");
        }
        if (person.deactivated()) {
            throw ControlError.bad("deactivated", person.realName() + " is deactivated and cannot do anything.");
        }
        return person;
    }

    public Person person(String idOrName) {
        return workspace
                .people()
                .find(idOrName)
                .orElseThrow(
                        () -> ControlError.notFound("person_not_found", "Nobody here is called " + idOrName + "."));
    }

    /** A channel this person can see; {@code @handle} opens direct messages. */
    public Channel channel(Person as) {
        return conversation(as, required("channel"));
    }

    /** The same by a name that is given. */
    public Channel conversation(Person as, String name) {
        if (name.startsWith("@")) {
            return workspace.channels().directMessages(as.id(), person(name).id());
        }
        return channel(as, name);
    }

    public Channel channel(Person as, String name) {
        return workspace
                .channels()
                .find(name)
                .filter(channel -> channel.visibleTo(as))
                .orElseThrow(() -> ControlError.notFound("channel_not_found", "There is no channel " + name + "."));
    }

    public Message message(Person as, Channel channel) {
        String ts = required("message_ts");
        return workspace
                .messages()
                .find(channel.id(), ts)
                .filter(message -> message.visibleTo(as.id()))
                .orElseThrow(() -> ControlError.notFound("message_not_found", "There is no message " + ts + "."));
    }

    /** Somebody who only looks into a public channel can do nothing in it before joining. */
    public void refuseOutsiders(Person as, Channel channel) {
        if (!channel.has(as.id())) {
            throw ControlError.bad("not_a_member", as.realName() + " is not in this channel.");
        }
    }

    public void refuseWithoutApp() {
        if (!workspace.app().installed()) {
            throw ControlError.bad("not_installed", workspace.app().manifest().name() + " is not installed here.");
        }
    }

    /** Without interactivity in its manifest an app hears of no click, shortcut or submission. */
    public void refuseWithoutInteractivity() {
        refuseWithoutApp();
        if (!workspace.app().manifest().interactive()) {
            throw ControlError.bad("not_interactive", "The manifest does not turn interactivity on.");
        }
    }

    /** A view that is open for this person. */
    public View view(Person as) {
        String id = required("view_id");
        return workspace
                .views()
                .find(id)
                .filter(view -> view.user().equals(as.id()))
                .orElseThrow(() -> ControlError.notFound("view_not_found", "There is no view " + id + "."));
    }
}
