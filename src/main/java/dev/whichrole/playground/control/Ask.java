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
record Ask(Workspace workspace, String path, JsonNode arguments) {
    String text(String name) {
        return arguments.path(name).asString("");
    }

    Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    String required(String name) {
        return find(name).orElseThrow(() -> Refusal.bad("missing_" + name, "\"" + name + "\" is missing."));
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    long number(String name, long otherwise) {
        try {
            return find(name).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw Refusal.bad("bad_" + name, "\"" + name + "\" must be a number.");
        }
    }

    JsonNode values() {
        return arguments.path("values").isObject() ? arguments.path("values") : Json.object();
    }

    /** The person who acts. */
    Person as() {
        Person person = person(required("as"));
        if (!person.human()) {
            throw Refusal.bad("not_a_person", "Nobody can act as " + person.name() + ".");
        }
        return person;
    }

    Person person(String idOrName) {
        return workspace
                .people()
                .find(idOrName)
                .orElseThrow(() -> Refusal.notFound("person_not_found", "Nobody here is called " + idOrName + "."));
    }

    /** A channel this person can see; {@code @handle} opens direct messages. */
    Channel channel(Person as) {
        String name = required("channel");
        if (name.startsWith("@")) {
            return workspace.channels().directMessages(as.id(), person(name).id());
        }
        return channel(as, name);
    }

    Channel channel(Person as, String name) {
        return workspace
                .channels()
                .find(name)
                .filter(channel -> channel.visibleTo(as.id()))
                .orElseThrow(() -> Refusal.notFound("channel_not_found", "There is no channel " + name + "."));
    }

    Message message(Person as, Channel channel) {
        String ts = required("message_ts");
        return workspace
                .messages()
                .find(channel.id(), ts)
                .filter(message -> message.visibleTo(as.id()))
                .orElseThrow(() -> Refusal.notFound("message_not_found", "There is no message " + ts + "."));
    }

    void refuseWithoutApp() {
        if (!workspace.app().installed()) {
            throw Refusal.bad("not_installed", workspace.app().manifest().name() + " is not installed here.");
        }
    }

    /** Without interactivity in its manifest an app hears of no click, shortcut or submission. */
    void refuseWithoutInteractivity() {
        refuseWithoutApp();
        if (!workspace.app().manifest().interactive()) {
            throw Refusal.bad("not_interactive", "The manifest does not turn interactivity on.");
        }
    }

    /** A view that is open for this person. */
    View view(Person as) {
        String id = required("view_id");
        return workspace
                .views()
                .find(id)
                .filter(view -> view.user().equals(as.id()))
                .orElseThrow(() -> Refusal.notFound("view_not_found", "There is no view " + id + "."));
    }
}
