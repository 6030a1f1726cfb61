package dev.whichrole.triage.route;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.OwnTerm;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.Verdict;
import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says where a text goes, for a form that routes itself. */
public final class Router {

    private final Triage triage;
    private final RouteWords words;
    private final Function<Role, String> names;

    /** @param names what each role is called */
    public Router(Triage triage, RouteWords words, Function<Role, String> names) {
        this.triage = triage;
        this.words = words;
        this.names = names;
    }

    /** Where a text of up to 40,000 characters goes in a workspace with these terms of its own. */
    public Route route(String text, List<OwnTerm> own) {
        Verdict verdict = triage.judge(text, own);
        Label label = verdict.label();
        return new Route(label, name(label), sure(verdict), why(verdict));
    }

    private String name(Label label) {
        return label.role().map(names).orElseGet(() -> label == Label.SHARED ? words.shared() : words.none());
    }

    private String sure(Verdict verdict) {
        var sureness = words.sureness();
        if (verdict instanceof Verdict.Unsure || !verdict.rests()) {
            return sureness.unsure();
        } else if (verdict instanceof Verdict.Between) {
            return sureness.between();
        }
        return verdict.grounds().sure() ? sureness.sure() : sureness.fairly();
    }

    private String why(Verdict verdict) {
        if (!verdict.rests()) {
            return words.nothing();
        }
        String phrases = verdict.grounds().phrases().stream()
                .map(phrase -> "“" + phrase + "”")
                .collect(Collectors.joining(", "));
        Optional<Label> other = other(verdict);
        if (other.isEmpty()) {
            return words.because().with("phrases", phrases);
        }
        var said = verdict instanceof Verdict.Between ? words.also() : words.unsure();
        return said.with(Map.of("phrases", phrases, "other", name(other.get())));
    }

    private static Optional<Label> other(Verdict verdict) {
        if (verdict instanceof Verdict.Between between) {
            return Optional.of(Label.of(between.other()));
        }
        return verdict instanceof Verdict.Unsure unsure ? Optional.of(unsure.next()) : Optional.empty();
    }
}
