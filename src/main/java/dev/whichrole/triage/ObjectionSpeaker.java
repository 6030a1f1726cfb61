package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import java.util.Arrays;
import java.util.Map;

/** Asks what would have been right, and says thank you. */
final class ObjectionSpeaker {
    private final Sentences sentences;
    private final Sentences.OfObjection say;

    ObjectionSpeaker(Sentences sentences) {
        this.sentences = sentences;
        this.say = sentences.objection();
    }

    Answer ask(Subject said) {
        var expected = Arrays.stream(Label.values())
                .filter(label -> label != said.label())
                .map(label -> new Choice(sentences.name(label), "triage.right", new Objection(label, said).code()))
                .toList();
        Answer question = Answer.titled(say.title().with("said", sentences.name(said.label())))
                .plus(say.keeps())
                .offering(expected);
        return said.text().isBlank() ? question : question.offering(back(said));
    }

    /** Thanks, and offers to send the text along if that was not done yet. */
    Answer thank(Objection objection, boolean withText) {
        var said = objection.said();
        Answer thanks = Answer.titled(say.thanks()
                .with(Map.of("right", sentences.name(objection.right()), "said", sentences.name(said.label()))));
        if (said.text().isBlank()) {
            return thanks;
        }
        Answer told = withText
                ? thanks.plus(say.sent())
                : thanks.plus(new Part.Note(say.offer()))
                        .offering(new Choice(say.send(), "triage.send", objection.code()));
        return told.offering(back(said));
    }

    private Choice back(Subject said) {
        return new Choice(say.back(), "triage.back", said.code());
    }
}
