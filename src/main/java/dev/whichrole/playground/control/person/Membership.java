package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Joining and leaving, the company and its channels. */
public final class Membership implements ControlPart {
    private static final String FIRST_CHANNEL = "general";
    private static final int CROWD_MAX = 10_000;
    private static final int BULK_MAX = 500;

    private final Workspace workspace;
    private final EventsApi events;
    private final PageJson shown;

    public Membership(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "POST people",
                this::newColleague,
                "POST channels",
                this::open,
                "POST channels/invite",
                this::invite,
                "POST channels/crowd",
                this::crowd,
                "POST channels/remove",
                this::remove);
    }

    private ObjectNode newColleague(ControlRequest request) {
        long number = request.number("number", 1);
        if (number < 1 || number > BULK_MAX) {
            throw ControlError.bad("bad_number", "1 to " + BULK_MAX + " people join at once, not " + number + ".");
        }
        if (number == 1) {
            return Json.object().set("person", shown.person(arrives(described(request))));
        }
        if (request.find("name").isPresent()) {
            throw ControlError.bad("bad_number", "Only one can have this name.");
        }
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(arrives(described(request)));
        }
        return Json.object().set("people", Json.list(all.stream().map(shown::person)));
    }

    private Person arrives(Person person) {
        if (workspace.people().find(person.id()).isPresent()) {
            throw ControlError.bad("name_taken", "Somebody is already called @" + person.name() + ".");
        }
        workspace.people().add(person);
        workspace.changes().tell(Change.workspace());
        if (person.partner()) {
            return person; // no colleague, so the app hears nothing
        }
        events.joinedTeam(person);
        if (!person.bot()) {
            workspace.channels().find(FIRST_CHANNEL).ifPresent(channel -> join(channel, person, null));
        }
        return person;
    }

    /** A public channel that the organisation of the one who opens it owns; for a partner, a shared one. */
    private ObjectNode open(ControlRequest request) {
        Person as = request.as();
        String name = request.required("name").toLowerCase(Locale.ROOT);
        if (workspace.channels().find(name).isPresent()) {
            throw ControlError.bad("name_taken", "There is a channel " + name + " already.");
        }
        Channel channel = new Channel(id("C0", name), name, Channel.Kind.PUBLIC, "", "", List.of(as.id()), as.team());
        workspace.channels().add(channel);
        workspace.changes().tell(Change.workspace());
        return Json.object().set("channel", shown.channel(channel, as));
    }

    private static String id(String kind, String name) {
        return kind + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private ObjectNode invite(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as, request.path());
        refuseDirectMessages(channel);
        Person person = whom(request);
        if (person.partner() && !channel.shared()) {
            throw ControlError.bad("not_shared", "This channel is not shared with " + person.realName() + ".");
        }
        if (absent(person)) {
            request.refuseWithoutApp();
        }
        return Json.object().set("channel", shown.channel(join(channel, person, as), as));
    }

    /** Nobody hears of it: no event, and no word in the channel. */
    private ObjectNode crowd(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as, request.path());
        refuseDirectMessages(channel);
        long number = request.number("people", 0);
        if (number < 1 || number > CROWD_MAX) {
            throw ControlError.bad("bad_people", "A crowd has 1 to " + CROWD_MAX + " people, not " + number + ".");
        }
        return Json.object().set("channel", shown.channel(workspace.gather(channel, (int) number), as));
    }

    private ObjectNode remove(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as, request.path());
        refuseDirectMessages(channel);
        Person person = whom(request);
        if (!channel.has(person.id())) {
            throw ControlError.bad("not_in_channel", person.realName() + " is not in this channel.");
        }
        Channel without = workspace.channels().leave(channel.id(), person.id());
        workspace.changes().tell(Change.workspace());
        events.left(channel, person.id(), as.id());
        return Json.object().set("channel", shown.channel(without, as));
    }

    /** Does nothing when the person is already in. */
    Channel join(Channel channel, Person person, @Nullable Person inviter) {
        if (channel.has(person.id())) {
            return channel;
        }
        Channel joined = workspace.channels().join(channel.id(), person.id());
        workspace.post(
                joined.id(),
                person.id(),
                Message.Kind.JOINED,
                Message.Body.of("<@" + person.id() + "> has joined the channel"),
                null);
        workspace.changes().tell(Change.workspace());
        events.joined(joined, person.id(), inviter == null ? null : inviter.id());
        return joined;
    }

    /** Whether this is the app's bot, and the app is not installed. */
    boolean absent(Person person) {
        return person.id().equals(workspace.app().user()) && !workspace.app().installed();
    }

    private Person whom(ControlRequest request) {
        return request.person(request.find("user").orElse(workspace.app().user()));
    }

    private static void refuseDirectMessages(Channel channel) {
        if (channel.im()) {
            throw ControlError.bad("direct_messages", "Nobody joins or leaves direct messages.");
        }
    }

    private Person described(ControlRequest request) {
        Person next = workspace.nextNewcomer();
        String name = request.find("name").orElse(next.name()).toLowerCase(Locale.ROOT);
        boolean named = request.find("name").isPresent();
        return new Person(
                id("U0", name),
                name,
                request.find("real_name").orElse(named ? name : next.realName()),
                request.find("title").orElse(named ? "" : next.title()),
                next.color(),
                standing(request),
                request.flag("is_partner") ? Person.Part.PARTNER : Person.Part.NEWCOMER,
                false);
    }

    private static Person.Standing standing(ControlRequest request) {
        if (request.flag("is_bot")) {
            return Person.Standing.BOT;
        } else if (request.flag("is_admin")) {
            return Person.Standing.ADMIN;
        }
        return request.flag("is_guest") ? Person.Standing.GUEST : Person.Standing.MEMBER;
    }
}
