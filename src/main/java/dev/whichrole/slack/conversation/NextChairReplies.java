package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.team.NextChairAnswers;
import java.util.Optional;

/** Which role to hire or name next; each question and the answer are shown in place of the one before. */
public record NextChairReplies(NextChairAnswers answers) implements Answerer {
    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        return heard.ask() instanceof Ask.NextChair next
                ? Optional.of(Reply.shareable(
                        answers.of(new NextChairAnswers.Told(next.size(), next.pain(), next.between(), next.empty())),
                        next.typed()))
                : Optional.empty();
    }
}
