package dev.whichrole.privacy;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** The answers about privacy. */
public final class PrivacyAnswers {
    /** In characters; a message has room for about twice as many. */
    private static final int LONGEST_EXPORT = 10_000;

    private final PrivacyWords words;
    private final Function<Map<String, Object>, String> json;

    /** @param json writes plain maps, lists and values as JSON */
    public PrivacyAnswers(PrivacyWords words, Function<Map<String, Object>, String> json) {
        this.words = words;
        this.json = json;
    }

    /** What is kept about the person. */
    public Answer page(Kept kept) {
        return page(kept, List.of());
    }

    /** The same for somebody who runs the workspace: with the scopes that the app holds, and why. */
    public Answer page(Kept kept, Collection<String> scopes) {
        var says = words.page();
        var parts = new ArrayList<Part>();
        if (kept.nothing()) {
            parts.add(new Part.Text(says.nothing()));
        }
        facts(kept).forEach((label, texts) -> parts.add(new Part.Fact(label, texts)));
        parts.add(new Part.Text(says.never()));
        if (!scopes.isEmpty()) {
            parts.add(new Part.Text(says.scopesLead()));
        }
        new TreeSet<>(scopes).forEach(scope -> parts.add(new Part.Fact(scope, reason(scope))));
        parts.add(new Part.Note(says.workspace()));
        return new Answer(says.title(), parts, choices());
    }

    /** Why the app holds a scope. */
    String reason(String scope) {
        var reason = words.scopes().get(scope);
        return reason == null ? words.page().unknownScope().with("scope", scope) : reason;
    }

    /** Whether the words give a reason for the scope. */
    public boolean explains(String scope) {
        return words.scopes().containsKey(scope);
    }

    /** By label, in the order of the kinds. */
    private Map<String, String> facts(Kept kept) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Kept.Kind kind : Kept.Kind.values()) {
            if (!kept.of(kind).isEmpty()) {
                var says = Objects.requireNonNull(words.kinds().get(kind.id()));
                facts.merge(says.label(), says.text(), (one, other) -> one + " " + other);
            }
        }
        return facts;
    }

    private List<Choice> choices() {
        return List.of(
                new Choice(words.page().export(), PrivacyAction.EXPORT.id(), "export"),
                new Choice(words.page().forget(), PrivacyAction.FORGET.id(), "forget me").risky());
    }

    /** All that is kept, as JSON; in several answers where it is too much for one. */
    public List<Answer> export(Kept kept) {
        // A backtick would end the block that the text is shown in; within JSON it can be written like this.
        var pieces = pieces(json.apply(kept.plain()).replace("`", "\\u0060"));
        var answers = new ArrayList<Answer>();
        for (String piece : pieces) {
            var answer = Answer.titled(words.export().title());
            answers.add((answers.isEmpty() ? answer.plus(words.export().text()) : answer).plus(new Part.Code(piece)));
        }
        return answers;
    }

    /** Cut between lines. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (piece.length() + line.length() > LONGEST_EXPORT) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : "\n").append(line);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Where the export has gone. */
    public Answer exported() {
        return Answer.titled(words.export().sent());
    }

    /** Whether to forget. */
    public Answer forget() {
        var says = words.forget();
        return new Answer(
                says.title(),
                List.of(new Part.Text(says.text())),
                List.of(choice(says.yes(), PrivacyAction.CONFIRM).risky(), choice(says.no(), PrivacyAction.CANCEL)));
    }

    /** The answer once it is done. */
    public Answer forgotten() {
        return Answer.titled(words.forget().done()).plus(words.forget().doneText());
    }

    /** The answer to a second thought. */
    public Answer cancelled() {
        return Answer.titled(words.forget().kept());
    }

    private static Choice choice(String label, PrivacyAction action) {
        return new Choice(label, action.id(), "me");
    }
}
