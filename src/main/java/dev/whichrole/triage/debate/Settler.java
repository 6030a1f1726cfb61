package dev.whichrole.triage.debate;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads debates and answers them: what to say of one, in public and to somebody who asks who said what. */
public final class Settler {
    private final Supplier<DebateReader> reader;
    private final DebateAnswers answers;

    /** @param reader waits until there is one */
    public Settler(Supplier<DebateReader> reader, DebateAnswers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    /** Who stands where. */
    public Debate read(List<Post> thread) {
        return reader.get().read(thread);
    }

    /** The answer to the question that was debated, without buttons. */
    public Answer settle(Debate debate, RoleContacts whom) {
        return answers.settle(debate, whom);
    }

    /** Who said what. */
    public Answer chairs(Debate debate) {
        return answers.chairs(debate);
    }

    /** A debate that somebody tells, by name if that is known. */
    public List<Post> told(String account, Optional<String> teller) {
        return Account.posts(account, teller.orElse(words().somebody()));
    }

    /** What to say to somebody who asks for a debate to be settled and shows none; an example is a press away. */
    public Answer howToSettle() {
        return Answer.titled(words().how())
                .plus(words().howText())
                .offering(
                        new Choice(words().howExample(), CommonAction.SHOW.id(), words().example()),
                        new Choice(words().howElse(), CommonAction.SHOW.id(), "help"));
    }

    public DebateWords words() {
        return answers.words();
    }
}
