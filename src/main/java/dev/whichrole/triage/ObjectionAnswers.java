package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import dev.whichrole.triage.model.Label;
import java.util.Arrays;
import java.util.Map;

/** Asks what would have been right, and says thank you. */
final class ObjectionAnswers {
    private final TriageWords words;
    private final TriageWords.OfObjection say;

    ObjectionAnswers(TriageWords words) {
        this.words = words;
        this.say = words.objection();
    }

    Answer ask(LabelledText said) {
        var expected = Arrays.stream(Label.values())
                .filter(label -> label != said.label())
                .map(label -> new Choice(words.name(label), TriageAction.RIGHT.id(), new Objection(label, said).code()))
                .toList();
        Answer question = Answer.titled(say.title().with("said", words.name(said.label())))
                .plus(say.keeps())
                .offering(expected);
        return said.text().isBlank() ? question : question.offering(back(said));
    }

    /** Thanks, and offers to send the text along if that was not done yet. */
    Answer thank(Objection objection, boolean withText) {
        var said = objection.said();
        Answer thanks = Answer.titled(
                say.thanks().with(Map.of("right", words.name(objection.right()), "said", words.name(said.label()))));
        if (said.text().isBlank()) {
            return thanks;
        }
        Answer told = withText
                ? thanks.plus(say.sent())
                : thanks.plus(new Part.Note(say.offer()))
                        .offering(new Choice(say.send(), TriageAction.SEND.id(), objection.code()));
        return told.offering(back(said));
    }

    private Choice back(LabelledText said) {
        return new Choice(say.back(), TriageAction.BACK.id(), said.code());
    }
}
