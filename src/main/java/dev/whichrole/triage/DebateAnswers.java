package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says who argued from which chair, what nobody has spoken for, and what each would ask next. */
final class DebateAnswers {
    private final TriageWords words;
    private final TriageWords.OfDebate say;

    DebateAnswers(TriageWords words) {
        this.words = words;
        this.say = words.debate();
    }

    Answer say(Debate debate) {
        var parts = new ArrayList<Part>();
        if (debate.seats().isEmpty()) {
            parts.add(new Part.Text(say.nobody()));
        }
        debate.seats().forEach(seat -> parts.add(new Part.Voice(seat.role(), words.name(seat.role()), seat(seat))));
        for (Role role : Role.values()) {
            if (debate.silent().contains(role)) {
                parts.add(new Part.Text(say.silent().with("gives", say.gives(role))));
            }
        }
        if (debate.silent().isEmpty()) {
            parts.add(new Part.Text(say.all()));
        }
        parts.add(new Part.Note(say.next()));
        for (Role role : Role.values()) {
            parts.add(new Part.Voice(role, words.name(role), say.asks(role)));
        }
        parts.add(new Part.Text(say.close()));
        return new Answer(say.title(), parts, List.of());
    }

    private String seat(Debate.Seat seat) {
        return say.seat()
                .with(Map.of(
                        "speaker", seat.speaker(),
                        "gives", say.gives(seat.role()),
                        "phrase", seat.phrase()));
    }
}
