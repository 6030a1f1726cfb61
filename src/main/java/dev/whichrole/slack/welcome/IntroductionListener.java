package dev.whichrole.slack.welcome;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.welcome.IntroductionStore;
import dev.whichrole.welcome.WelcomeAction;
import dev.whichrole.welcome.WelcomeAnswers;
import java.util.List;
import java.util.Optional;

/** Says once who the bot is in a channel that it is added to; again only where it had left. */
public final class IntroductionListener implements Listener {
    private final WelcomeAnswers welcome;
    private final IntroductionStore introductions;
    private final Delivery delivery;

    public IntroductionListener(WelcomeAnswers welcome, IntroductionStore introductions, Delivery delivery) {
        this.welcome = welcome;
        this.introductions = introductions;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.event(MemberJoinedChannelEvent.TYPE_NAME, MemberJoinedChannelEvent.class, this::joined);
        board.partingEvent(
                ChannelLeftEvent.TYPE_NAME,
                ChannelLeftEvent.class,
                incoming -> left(incoming.team(), incoming.event().getChannel()));
        board.click(WelcomeAction.NEVER.id(), this::never);
    }

    /** Other people come and go without the bot having a word to say. */
    private Response joined(IncomingEvent<MemberJoinedChannelEvent> incoming) {
        var event = incoming.event();
        if (!incoming.botUser().equals(Optional.of(new UserId(event.getUser())))) {
            return Response.ok();
        }
        var channel = new ChannelId(event.getChannel());
        return delivery.event(incoming.lane(channel.value()), List.of(), () -> {
            if (introductions.take(incoming.team(), channel)) {
                introduce(incoming.team(), channel);
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

    /** Of a private channel Slack tells this only with a scope that is optional here, so there it is said once for good. */
    private Response left(TeamId team, String channel) {
        introductions.giveBack(team, new ChannelId(channel));
        return Response.ok();
    }

    /** Ends introductions in the channel, and takes the one that was clicked away. */
    private Response never(Click click) {
        return Optional.of(click.where())
                .filter(where -> !where.direct())
                .map(where -> delivery.later(click, () -> {
                    introductions.never(click.person().team(), new ChannelId(where.channel()));
                    delivery.inPlace(click, delivery.show(welcome.introducedNever()));
                }))
                .orElseGet(Response::ok);
    }
}
