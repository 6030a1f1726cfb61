package dev.whichrole.privacy;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The answers about privacy. */
public final class PrivacyPages {
    private final PrivacyWords words;

    public PrivacyPages(PrivacyWords words) {
        this.words = words;
    }

    /** What is kept about the person, and which scopes the app holds and why. */
    public Answer page(Kept kept, Collection<String> scopes) {
        var says = words.page();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(kept.nothing() ? says.nothing() : says.lead()));
        for (Kept.Kind kind : Kept.Kind.values()) {
            if (!kept.of(kind).isEmpty()) {
                parts.add(fact(kind));
            }
        }
        parts.add(new Part.Text(says.never()));
        parts.add(new Part.Text(says.scopesLead()));
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

    private Part fact(Kept.Kind kind) {
        var says = Objects.requireNonNull(words.kinds().get(kind.id()));
        return new Part.Fact(says.label(), says.text());
    }

    private List<Choice> choices() {
        return List.of(
                choice(words.page().export(), PrivacyAction.EXPORT),
                choice(words.page().forget(), PrivacyAction.FORGET).risky());
    }

    /** What goes above the export itself. */
    public Answer export() {
        return Answer.titled(words.export().title()).plus(words.export().text());
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
