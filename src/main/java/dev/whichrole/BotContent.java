package dev.whichrole;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.start.Phase;
import dev.whichrole.triage.RoleContacts;
import java.util.List;
import java.util.function.Supplier;

/** Everything that the bot knows and says, each file read once. Seen by the wiring alone. */
record BotContent(
        HandbookContent explanations, Quiz quiz, TriageContent triage, PeopleContent people, SlackWords slack) {
    /** A situation of the kind that people tell, to have read one before anybody waits for it. */
    private static final String SITUATION = "the pods crash after every deploy, who helps?";

    /** What is being read. */
    static final class Begun {
        private final Supplier<HandbookContent> explanations = Phase.begin("explanations", HandbookContent::read);
        private final Supplier<TriageContent.Model> model = Phase.later("triage", Begun::warmedUp);
        private final Supplier<Others> others = Phase.begin("other words", this::others);

        private record Others(TriageContent triage, PeopleContent people, SlackWords slack) {}

        private Begun() {}

        /** Classes are loaded and patterns compiled when they are first needed. */
        private static TriageContent.Model warmedUp() {
            var model = TriageContent.model();
            var unused = model.triage().answer(SITUATION, List.of(), RoleContacts.NOBODY);
            return model;
        }

        private Others others() {
            return new Others(TriageContent.around(model), PeopleContent.read(), SlackWords.read());
        }

        /**
         * All of it but the model of triage and what was learnt of questions, which are read when they are first asked.
         *
         * @throws dev.whichrole.content.ContentException naming file, path and fault
         */
        BotContent content() {
            var handbook = explanations.get();
            var quiz = Phase.of("quiz", () -> QuizContent.read().quiz(handbook.handbook()));
            var read = others.get();
            return new BotContent(handbook, quiz, read.triage(), read.people(), read.slack());
        }

        /**
         * Reads these too.
         *
         * @throws dev.whichrole.content.ContentException naming file, path and fault
         */
        TriageContent.Model whole() {
            var unused = Phase.of(
                    "learnt questions", () -> explanations.get().parser().parse(SITUATION));
            return model.get();
        }
    }

    /** Begins to read all of it, beside whatever else is to be done at the start. */
    static Begun begin() {
        return new Begun();
    }
}
