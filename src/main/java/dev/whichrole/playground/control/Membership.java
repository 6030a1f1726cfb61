package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Joining and leaving, the company and its channels. */
final class Membership {
    private static final String FIRST_CHANNEL = "general";
    private static final int CROWD_MAX = 10_000;

    private final Workspace workspace;
    private final Events events;
    private final Shown shown;

    Membership(Workspace workspace, Events events) {
        this.workspace = workspace;
        this.events = events;
        this.shown = new Shown(workspace);
    }

    ObjectNode newColleague(Ask ask) {
        Person person = described(ask);
        if (workspace.people().find(person.id()).isPresent()) {
            throw Refusal.bad("name_taken", "Somebody is already called " + person.name() + ".");
        }
        workspace.people().add(person);
        workspace.changes().tell(Change.workspace());
        events.joinedTeam(person);
        if (!person.bot()) {
            workspace.channels().find(FIRST_CHANNEL).ifPresent(channel -> join(channel, person, null));
        }
        return Json.object().set("person", shown.person(person));
    }

    ObjectNode invite(Ask ask) {
        Person as = ask.as();
        Channel channel = ask.channel(as, ask.path());
        refuseDirectMessages(channel);
        Person person = whom(ask);
        if (absent(person)) {
            ask.refuseWithoutApp();
        }
        return Json.object().set("channel", shown.channel(join(channel, person, as), as));
    }

    /** Nobody hears of it: no event, and no word in the channel. */
    ObjectNode crowd(Ask ask) {
        Person as = ask.as();
        Channel channel = ask.channel(as, ask.path());
        refuseDirectMessages(channel);
        long number = ask.number("people", 0);
        if (number < 1 || number > CROWD_MAX) {
            throw Refusal.bad("bad_people", "A crowd has 1 to " + CROWD_MAX + " people, not " + number + ".");
        }
        return Json.object().set("channel", shown.channel(workspace.gather(channel, (int) number), as));
    }

    ObjectNode remove(Ask ask) {
        Person as = ask.as();
        Channel channel = ask.channel(as, ask.path());
        refuseDirectMessages(channel);
        Person person = whom(ask);
        if (!channel.has(person.id())) {
            throw Refusal.bad("not_in_channel", "@" + person.name() + " is not in this channel.");
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

    private Person whom(Ask ask) {
        return ask.person(ask.find("user").orElse(workspace.app().user()));
    }

    private static void refuseDirectMessages(Channel channel) {
        if (channel.im()) {
            throw Refusal.bad("direct_messages", "Nobody joins or leaves direct messages.");
        }
    }

    private Person described(Ask ask) {
        Person next = workspace.nextNewcomer();
        String name = ask.find("name").orElse(next.name()).toLowerCase(Locale.ROOT);
        String id = "U0" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        boolean named = ask.find("name").isPresent();
        Person.Standing standing = ask.flag("is_bot")
                ? Person.Standing.BOT
                : ask.flag("is_guest") ? Person.Standing.GUEST : Person.Standing.MEMBER;
        return new Person(
                id,
                name,
                ask.find("real_name").orElse(named ? name : next.realName()),
                ask.find("title").orElse(named ? "" : next.title()),
                next.color(),
                standing,
                Person.Part.NEWCOMER);
    }
}
