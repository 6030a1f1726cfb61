package dev.whichrole.triage;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what in a text may be a name that only this house uses, so that it can become a term of the workspace. */
final class HouseWord {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int FEW_WORDS = 4;

    /** Mentions, channels, mail and web addresses: looked at only where a word begins, so that the work stays linear. */
    private static final Pattern POINTER = Pattern.compile("(?<!\\S)(?:[@#<]|www\\.|\\S*?(?:@|://))\\S*");

    private record Candidate(String word, boolean opens) {
        boolean fits() {
            return word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && word.chars().anyMatch(Character::isLetter);
        }
    }

    private HouseWord() {}

    /** The longest word that is not known, rather one that owes no capital to its sentence; else a short text whole. */
    static Optional<String> of(String text, Language language) {
        String plain = POINTER.matcher(Language.clean(text)).replaceAll(" ");
        var passage = language.read(plain);
        return IntStream.range(0, passage.size())
                .filter(word -> passage.symbol(word) == Symbols.UNKNOWN && !passage.light(word))
                .mapToObj(word -> candidate(passage, word))
                .filter(Candidate::fits)
                .min(Comparator.comparing(Candidate::opens)
                        .thenComparing(candidate -> -candidate.word().length()))
                .map(Candidate::word)
                .or(() -> whole(passage, plain.equals(Language.clean(text))));
    }

    private static Candidate candidate(Passage passage, int word) {
        String written = passage.quote(word, word + 1);
        return new Candidate(
                written.replaceFirst("['’]s$", "").toLowerCase(Locale.ROOT),
                Character.isUpperCase(written.codePointAt(0)) && passage.opens(word));
    }

    private static Optional<String> whole(Passage passage, boolean free) {
        String[] words = passage.text().strip().toLowerCase(Locale.ROOT).split("\\s+", FEW_WORDS + 1);
        String term = String.join(" ", words);
        boolean says = passage.known() > 0 && term.chars().anyMatch(Character::isLetter);
        return free && says && words.length <= FEW_WORDS && term.length() <= LONGEST
                ? Optional.of(term)
                : Optional.empty();
    }
}
