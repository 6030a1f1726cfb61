package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.Introductions;
import dev.whichrole.welcome.Welcome;
import java.util.Optional;

/** Says once who the bot is in a channel that it is added to; again only where it had left. */
final class Introducer {
    private final Welcome welcome;
    private final Introductions introductions;
    private final Delivery delivery;

    Introducer(Welcome welcome, Introductions introductions, Delivery delivery) {
        this.welcome = welcome;
        this.introductions = introductions;
        this.delivery = delivery;
    }

    /** Other people come and go without the bot having a word to say. */
    Response joined(EventsApiPayload<MemberJoinedChannelEvent> payload, Context context) {
        var event = payload.getEvent();
        if (!Own.user(payload).equals(Optional.of(new UserId(event.getUser())))) {
            return context.ack();
        }
        var team = new TeamId(payload.getTeamId());
        var channel = new ChannelId(event.getChannel());
        return delivery.later(() -> {
            if (introductions.take(team, channel)) {
                introduce(team, channel);
            }
        });
    }

    private void introduce(TeamId team, ChannelId channel) {
        boolean said = false;
        try {
            delivery.post(team, new Destination(channel.value(), null), delivery.show(welcome.introduction()));
            said = true;
        } finally {
            if (!said) {
                introductions.giveBack(team, channel);
            }
        }
    }

    Response left(EventsApiPayload<ChannelLeftEvent> payload, Context context) {
        return left(payload, payload.getEvent().getChannel());
    }

    Response leftPrivate(EventsApiPayload<GroupLeftEvent> payload, Context context) {
        return left(payload, payload.getEvent().getChannel());
    }

    private Response left(EventsApiPayload<?> payload, String channel) {
        introductions.giveBack(new TeamId(payload.getTeamId()), new ChannelId(channel));
        return Response.ok();
    }
}
