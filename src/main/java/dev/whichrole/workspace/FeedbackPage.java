package dev.whichrole.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.Feedback;
import dev.whichrole.triage.Label;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of recent feedback that admins see. */
public final class FeedbackPage {
    private static final int LONGEST_QUOTE = 300;

    private final WorkspaceWords.FeedbackWords words;
    private final Handbook handbook;

    public FeedbackPage(WorkspaceWords words, Handbook handbook) {
        this.words = words.feedback();
        this.handbook = handbook;
    }

    /** The list, in the order given. */
    public Answer of(List<Feedback> recent) {
        if (recent.isEmpty()) {
            return Answer.titled(words.title()).plus(words.none());
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.lead()));
        recent.forEach(feedback -> {
            parts.add(new Part.Text(line(feedback)));
            parts.add(feedback.text()
                    .<Part>map(text -> new Part.Quote(clipped(text)))
                    .orElseGet(() -> new Part.Note(words.noText())));
        });
        return new Answer(words.title(), parts, List.of());
    }

    private String line(Feedback feedback) {
        var date = LocalDate.ofInstant(feedback.at(), ZoneOffset.UTC).toString();
        return words.line().with(Map.of("date", date, "said", name(feedback.said()), "right", name(feedback.right())));
    }

    private String name(Label label) {
        return switch (label) {
            case NONE -> words.noneOfThem();
            case SHARED -> words.shared();
            case INFRA, SRE, DEVOPS, PLATFORM ->
                Role.byId(label.id()).map(role -> handbook.card(role).title()).orElseThrow();
        };
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }
}
