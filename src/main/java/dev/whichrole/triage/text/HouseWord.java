package dev.whichrole.triage.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what in a text may be a name that only one house uses, so that it can become a term of the workspace. */
public final class HouseWord {
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
    public static Optional<String> of(String text, Language language) {
        String plain = POINTER.matcher(Language.clean(text)).replaceAll(" ");
        var tokens = language.read(plain);
        return IntStream.range(0, tokens.size())
                .filter(word -> tokens.symbol(word) == Symbols.UNKNOWN && !tokens.light(word))
                .mapToObj(word -> candidate(tokens, word))
                .filter(Candidate::fits)
                .min(Comparator.comparing(Candidate::opens)
                        .thenComparing(candidate -> -candidate.word().length()))
                .map(Candidate::word)
                .or(() -> whole(tokens, plain.equals(Language.clean(text))));
    }

    private static Candidate candidate(TokenizedText tokens, int word) {
        String written = tokens.quote(word, word + 1);
        return new Candidate(
                written.replaceFirst("['’]s$", "").toLowerCase(Locale.ROOT),
                Character.isUpperCase(written.codePointAt(0)) && tokens.opens(word));
    }

    private static Optional<String> whole(TokenizedText tokens, boolean free) {
        String[] words = tokens.text().strip().toLowerCase(Locale.ROOT).split("\\s+", FEW_WORDS + 1);
        String term = String.join(" ", words);
        boolean says = tokens.known() > 0 && term.chars().anyMatch(Character::isLetter);
        return free && says && words.length <= FEW_WORDS && term.length() <= LONGEST
                ? Optional.of(term)
                : Optional.empty();
    }
}
