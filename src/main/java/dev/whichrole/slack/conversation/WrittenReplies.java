package dev.whichrole.slack.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.slack.WrittenResponse;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.SlashCommand;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.ResponsePayload;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Private replies as the bytes that Slack gets. What is the same for whoever asks is written once and kept, one mebibyte
 * of what was asked for lately: each under all that it depends on, so none can be out of date, and nobody is shown
 * another's. The words that somebody typed are not among it. Content is read at the start, and every start begins with
 * nothing kept.
 */
final class WrittenReplies {
    private static final long MOST_BYTES = 1 << 20;

    /** @param direct whether nobody else is there to share it with */
    private record Surface(PlainAsk asked, boolean direct) {}

    private final Conversation conversation;
    private final AnswerView view;
    private final Cache<Surface, WrittenResponse> written = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Surface surface, WrittenResponse response) ->
                    response.bytes().remaining())
            .executor(Runnable::run)
            .build();

    WrittenReplies(Conversation conversation, AnswerView view) {
        this.conversation = conversation;
        this.view = view;
    }

    /** The reply to a command, kept if it is one to keep; what was heard otherwise is left to somebody else. */
    Response to(SlashCommand command, Function<Heard, Response> otherwise) {
        Heard heard = conversation.hear(command.said(), command.person());
        return conversation
                .plain(heard, command.person().team())
                .<Response>map(asked -> of(asked, command.where().direct()))
                .orElseGet(() -> otherwise.apply(heard));
    }

    /** The reply to it, as it was written before if it was. */
    WrittenResponse of(PlainAsk asked, boolean direct) {
        return written.get(new Surface(asked, direct), this::write);
    }

    /** Writes some of what is asked for first in most workspaces; what is like it comes quicker then. */
    void warmUp() {
        Stream.concat(
                        Stream.of(new Ask.Help(), new Ask.Compare(List.of(Role.values())), new Ask.ShowMap()),
                        Stream.of(Role.values()).map(role -> new Ask.ShowCell(role, Level.SENIOR)))
                .forEach(ask -> of(new PlainAsk(ask, List.of()), false));
    }

    /** How much is kept at this moment. */
    long keptBytes() {
        written.cleanUp();
        return written.asMap().values().stream()
                .mapToLong(response -> response.bytes().remaining())
                .sum();
    }

    private WrittenResponse write(Surface surface) {
        Reply reply = conversation.answer(surface.asked());
        return privately(reply, surface.direct() ? Optional.empty() : reply.share());
    }

    /** A reply that depends on more, with what it is shared by if it can be; it is not kept. */
    WrittenResponse privately(Reply reply, Optional<String> share) {
        return WrittenResponse.json(
                ResponsePayload.privately(view.show(reply.answer(), share)).utf8());
    }
}
