package dev.whichrole.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.model.Label;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The list of recent feedback that admins see. */
public final class FeedbackAnswers {
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_LABEL = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final WorkspaceWords.FeedbackWords words;
    private final Handbook handbook;
    private final Function<String, Optional<String>> houseWord;

    /** @param houseWord finds the word of a text by which this house alone knows a thing */
    public FeedbackAnswers(WorkspaceWords words, Handbook handbook, Function<String, Optional<String>> houseWord) {
        this.words = words.feedback();
        this.handbook = handbook;
        this.houseWord = houseWord;
    }

    /** The list, in the order given; with each text that has a word of the house in it, a choice to learn that word. */
    public Answer of(List<Feedback> recent, List<Term> known) {
        if (recent.isEmpty()) {
            return Answer.titled(words.title()).plus(words.none());
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.lead()));
        recent.forEach(feedback -> parts.addAll(feedback.ofDebate() ? debate(feedback) : text(feedback)));
        var choices = recent.stream()
                .flatMap(feedback -> term(feedback).stream())
                .filter(term -> known.stream().noneMatch(own -> own.phrase().equals(term.phrase())))
                .map(Term::line)
                .distinct()
                .map(line -> new Choice(
                        clipped(words.learn().with("term", line), LONGEST_LABEL), SettingsAction.LEARN.id(), line))
                .toList();
        return new Answer(words.title(), parts, choices);
    }

    private Optional<Term> term(Feedback feedback) {
        return Role.byId(feedback.right().id())
                .flatMap(role -> feedback.text()
                        .flatMap(houseWord)
                        .filter(word -> Term.fits(word) && word.equals(Term.tidy(word)))
                        .map(word -> new Term(word, role)));
    }

    private List<Part> text(Feedback feedback) {
        Part sent = feedback.text()
                .<Part>map(text -> new Part.Quote(clipped(text, LONGEST_QUOTE)))
                .orElseGet(() -> new Part.Note(words.noText()));
        return List.of(new Part.Text(line(feedback)), sent);
    }

    /** So that somebody can go there and see; of what was said in it there is nothing. */
    private List<Part> debate(Feedback feedback) {
        Part said = feedback.debate()
                .<Part>map(place -> new Part.Where(
                        words.debateThere()
                                .with(Map.of(
                                        "date", date(feedback),
                                        "count", String.valueOf(place.unfair()),
                                        "time", TIME.format(place.at()))),
                        place.channel()))
                .orElseGet(() -> new Part.Text(words.debate().with("date", date(feedback))));
        return List.of(said);
    }

    private String line(Feedback feedback) {
        var date = date(feedback);
        return words.line().with(Map.of("date", date, "said", name(feedback.said()), "right", name(feedback.right())));
    }

    private static String date(Feedback feedback) {
        return LocalDate.ofInstant(feedback.at(), ZoneOffset.UTC).toString();
    }

    private String name(Label label) {
        return switch (label) {
            case NONE -> words.noneOfThem();
            case SHARED -> words.shared();
            case INFRA, SRE, DEVOPS, PLATFORM ->
                Role.byId(label.id()).map(role -> handbook.card(role).title()).orElseThrow();
        };
    }

    private static String clipped(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
