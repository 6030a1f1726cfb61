package dev.whichrole.slack.conversation;

import com.slack.api.model.Message;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Reply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The bot's answers in channels and direct messages, each marked with the message it answers, so that it can be changed
 * when that is. What was answered lately is remembered; beyond that the mark is looked for, where Slack lets the bot read.
 */
public final class Answers {
    private final Delivery delivery;
    private final SlackReader reader;
    private final RecentAnswers recent = new RecentAnswers();

    public Answers(Delivery delivery, SlackReader reader) {
        this.delivery = delivery;
        this.reader = reader;
    }

    /** An answer is on its way from now on. */
    void begin(Written written) {
        recent.begin(written.key(), written.words().meant());
    }

    /** No answer comes any more; if the message was changed meanwhile, that is seen to now. */
    void end(Written written) {
        recent.end(written.key()).forEach(Runnable::run);
    }

    /** @param again whether somebody may have posted it before and was killed then */
    void post(Written written, Reply reply, boolean again) {
        var message = delivery.show(reply.answer()).marked(mark(written));
        var there = again ? found(written) : Optional.<String>empty();
        there.or(() -> delivery.answer(written.asker().person(), written.where(), message))
                .ifPresent(ts -> recent.given(written.key(), ts));
    }

    /** Does this with the answer to a message that was changed; nothing where there is none, or it is still the same. */
    void change(Written written, Runnable putOff, Consumer<String> change) {
        if (recent.putOff(written.key(), putOff)
                || recent.isSame(written.key(), written.words().meant())) {
            return;
        }
        recent.of(written.key()).or(() -> found(written)).ifPresent(change);
    }

    void replace(Written written, String ts, Reply reply) {
        var message = delivery.show(reply.answer()).marked(mark(written));
        delivery.update(written.team(), written.where().channel(), ts, message);
        recent.changed(written.key(), ts, written.words().meant());
    }

    private Optional<String> found(Written written) {
        var where = written.where();
        var said = where.threadTs() == null
                ? reader.after(
                        written.team(), where.channel(), written.message().ts())
                : reader.replies(written.team(), where, 0, message -> isMarked(message, mark(written)))
                        .map(SlackReader.Replies::messages);
        return said.orElse(List.of()).stream()
                .filter(message -> isMarked(message, mark(written)))
                .map(Message::getTs)
                .findFirst();
    }

    private static String mark(Written written) {
        return "answer:" + written.message().ts();
    }

    private static boolean isMarked(Message message, String mark) {
        return message.getBotId() != null
                && message.getBlocks() != null
                && message.getBlocks().stream().anyMatch(block -> Objects.equals(block.getBlockId(), mark));
    }
}
