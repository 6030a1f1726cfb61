package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Asker.Way;
import dev.whichrole.slack.Said.Audience;

/**
 * Listens to {@code /whichrole} and answers in the acknowledgement: to the asker alone, or to everyone with what is there
 * to be joined. Errands are run after it.
 */
final class Commands {
    private final Conversation conversation;
    private final Errands errands;
    private final Delivery delivery;
    private final Names names;

    Commands(Conversation conversation, Errands errands, Delivery delivery, Names names) {
        this.conversation = conversation;
        this.errands = errands;
        this.delivery = delivery;
        this.names = names;
    }

    Response whichrole(SlashCommandRequest request, Context context) {
        SlashCommandPayload typed = request.getPayload();
        String text = SlackText.plain(typed.getText());
        var where = new Destination(typed.getChannelId(), null);
        var asker = asker(typed, where);
        return conversation.hear(
                text,
                asker,
                ask -> errands.later(errand(ask, typed, asker, where)),
                said -> answer(typed, said, where));
    }

    private Errand errand(Ask.Errand ask, SlashCommandPayload typed, Asker asker, Destination where) {
        var named = SlackText.mentioned(typed.getText());
        return new Errand(
                ask,
                asker.person(),
                where,
                typed.getTriggerId(),
                named,
                said -> delivery.privately(typed.getResponseUrl(), where, delivery.showPrivately(said, where)));
    }

    private Response answer(SlashCommandPayload typed, Said said, Destination where) {
        if (said.audience() != Audience.EVERYONE) {
            return Acks.json(Reply.privately(delivery.showPrivately(said, where)));
        }
        var message = delivery.show(said.answer());
        return where.direct()
                ? delivery.later(
                        () -> delivery.post(new TeamId(typed.getTeamId()), where, message, typed.getResponseUrl()))
                : Acks.json(Reply.publicly(message));
    }

    private Asker asker(SlashCommandPayload typed, Destination where) {
        var person = new Person(new TeamId(typed.getTeamId()), new UserId(typed.getUserId()));
        names.saw(person, typed.getUserName());
        return new Asker(person, where.direct() ? Way.DIRECTLY : Way.IN_CHANNEL, typed.getTriggerId());
    }
}
