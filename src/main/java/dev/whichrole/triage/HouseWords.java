package dev.whichrole.triage;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the word of a text by which one house alone knows a thing: the longest that triage does not know. */
final class HouseWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    /** So many words can be a name; more are a sentence. */
    private static final int MOST = 4;

    private static final Pattern NAMES_AND_ADDRESSES = Pattern.compile("@\\S+|\\b\\w+://\\S+");

    private final Language language;

    HouseWords(Language language) {
        this.language = language;
    }

    /** The word in lower case, never a person's name or an address, or a short text as a whole where all of it is known; empty for anything else. */
    Optional<String> in(String text) {
        String words = NAMES_AND_ADDRESSES.matcher(text).replaceAll(" ");
        var passage = language.read(words);
        return IntStream.range(0, passage.size())
                .filter(word -> passage.symbol(word) == Symbols.UNKNOWN && !passage.light(word))
                .mapToObj(word -> plain(passage.quote(word, word + 1)))
                .filter(HouseWords::isName)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .or(() -> whole(words));
    }

    private static Optional<String> whole(String text) {
        String plain = plain(text);
        return Optional.of(plain)
                .filter(name -> name.split(" ", -1).length <= MOST && name.length() <= LONGEST)
                .filter(HouseWords::isName);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLetter);
    }
}
