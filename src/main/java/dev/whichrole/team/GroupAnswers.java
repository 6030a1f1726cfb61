package dev.whichrole.team;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.quiz.Quiz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An invitation to the quiz that says what those who took it are together, in numbers and without a name. */
public final class GroupAnswers {
    private final Quiz quiz;
    private final Handbook handbook;
    private final TeamWords words;
    private final CornersPicture picture;

    public GroupAnswers(Quiz quiz, Handbook handbook, TeamWords words) {
        this.quiz = quiz;
        this.handbook = handbook;
        this.words = words;
        this.picture = new CornersPicture(handbook, words);
    }

    /** The invitation, still open, below the picture and the empty chair. */
    public Answer of(Coverage coverage) {
        var invitation = quiz.invitation(Optional.empty());
        var parts = new ArrayList<Part>();
        parts.add(picture.of(coverage, new Part.Shares(coverage.percent(), names())));
        parts.add(new Part.Text(counts(coverage)));
        parts.addAll(invitation.parts());
        return new Answer(title(coverage), parts, invitation.choices());
    }

    private String title(Coverage coverage) {
        var empty = coverage.empty();
        var says = words.group();
        var count = String.valueOf(coverage.people());
        return switch (empty.size()) {
            case 0 -> says.full().with("count", count);
            case 1 ->
                says.empty()
                        .with(Map.of(
                                "count", count,
                                "gift", gift(empty.get(0)),
                                "missing", TeamWords.of(words.missing(), empty.get(0))));
            default ->
                says.empties()
                        .with(Map.of(
                                "count",
                                count,
                                "gifts",
                                list(empty.stream().map(this::gift).toList())));
        };
    }

    /** How many sit in each chair; a person can sit in two. */
    private String counts(Coverage coverage) {
        var says = words.group();
        return says.counts()
                .with(
                        "counts",
                        list(Arrays.stream(Role.values())
                                .map(role -> says.chair()
                                        .with(Map.of(
                                                "role", handbook.card(role).shortName(),
                                                "count",
                                                        String.valueOf(coverage.in(role)
                                                                .size()))))
                                .toList()));
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return String.join(words.lists().comma(), items.subList(0, last))
                + (last == 0 ? "" : words.lists().and())
                + items.get(last);
    }

    private String gift(Role role) {
        return handbook.card(role).gift().word();
    }

    private Map<Role, String> names() {
        return Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        role -> role, role -> handbook.card(role).shortName()));
    }
}
