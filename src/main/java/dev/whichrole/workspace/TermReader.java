package dev.whichrole.workspace;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads own triage terms, one {@code phrase = role} a line, up to the first fault. */
final class TermReader {
    static final int MOST = 100;
    /** In characters, all lines together: what a text field in Slack holds. */
    static final int LONGEST = 3_000;

    private static final int SHOWN = 40;

    private final WorkspaceWords.Faults words;

    TermReader(WorkspaceWords.Faults words) {
        this.words = words;
    }

    /** The terms, or the first thing wrong with them. */
    record Terms(List<Term> terms, Optional<String> fault) {}

    Terms read(String text) {
        if (text.length() > LONGEST) {
            return new Terms(List.of(), Optional.of(words.tooLong().with("most", String.valueOf(LONGEST))));
        }
        List<Term> terms = new ArrayList<>();
        Set<String> phrases = new HashSet<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var fault = read(line, terms, phrases);
            if (fault.isPresent()) {
                return new Terms(List.of(), fault);
            }
        }
        return terms.size() > MOST
                ? new Terms(
                        List.of(),
                        Optional.of(words.tooMany()
                                .with(Map.of("most", String.valueOf(MOST), "count", String.valueOf(terms.size())))))
                : new Terms(terms, Optional.empty());
    }

    private Optional<String> read(String line, List<Term> terms, Set<String> phrases) {
        int equals = line.lastIndexOf('=');
        if (equals < 0) {
            return fault(words.noRole(), line);
        }
        var role = Role.byId(line.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
        var phrase = Term.tidy(line.substring(0, equals));
        if (role.isEmpty()) {
            return fault(words.unknownRole(), line);
        }
        if (!Term.isWord(phrase)) {
            return fault(words.noWord(), line);
        }
        if (!Term.fits(phrase)) {
            return fault(words.length(), line);
        }
        if (!phrases.add(phrase)) {
            return fault(words.twice(), line);
        }
        terms.add(new Term(phrase, role.get()));
        return Optional.empty();
    }

    private static Optional<String> fault(Phrase phrase, String line) {
        var stripped = line.strip();
        return Optional.of(
                phrase.with("line", stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "..."));
    }
}
