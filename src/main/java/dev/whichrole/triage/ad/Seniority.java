package dev.whichrole.triage.ad;

import dev.whichrole.handbook.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How senior somebody is to be, only where the ad speaks of it: by the title, in so many words, or in years. */
public final class Seniority {
    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
    /** Numbers in words in their order. */
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final String UNTIL = "(?: ?(?:-|–|to) ?\\d{1,2})? ?(?:\\+|plus|or more)? ?(?:\\+ ?)?";
    /** "5+ years of", "three years in", "4-7 yrs", "exp: 3". */
    private static final Pattern YEARS = Pattern.compile("\\b" + NUMBER + UNTIL
            + "(?:years?|yrs?)\\b['’]?(?= ?(?:$|[.,;|)\\n]| (?:of|in|as|with|exp\\w*|professional|relevant|work\\w*|hands|operat\\w+|running|building)\\b))"
            + "|\\b(?:exp|experience|minimum|at least)\\b[.:]? (?:of )?" + NUMBER + UNTIL + "(?:years?|yrs?|$|\\n)");
    /** What such a number does not stand behind: how long a contract lasts, or the company. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:for|founded|after|every|next|over the|past|last|term|we have|we've)\\b[^.\\n]{0,12}$|\\bin $");

    private final AdSigns.Levels signs;
    private final SignIndex<Level> said = new SignIndex<>();

    public Seniority(AdSigns.Levels signs) {
        this.signs = signs;
        signs.said().forEach((level, words) -> said.add(words, level));
    }

    /** By the title, if there is one, or by the passages that are not about the company. */
    public Optional<Level> of(Optional<String> title, Stream<String> passages) {
        var asked = passages.map(passage -> passage.toLowerCase(Locale.ROOT)).toList();
        return title.flatMap(this::titled)
                .or(() -> asked.stream()
                        .flatMap(passage -> said.in(passage).stream())
                        .map(SignIndex.Sign::stands)
                        .findFirst())
                .or(() -> years(asked));
    }

    /** The highest that a word of the title names. */
    private Optional<Level> titled(String title) {
        var words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        return of(level ->
                Objects.requireNonNull(signs.titles().get(level)).stream().anyMatch(sign -> stands(words, sign)));
    }

    private static boolean stands(List<String> words, String sign) {
        return String.join(" ", words).matches("(?:.* )?\\Q" + sign + "\\E(?: .*)?");
    }

    private static Optional<Level> of(java.util.function.Predicate<Level> fits) {
        return Stream.of(Level.values()).filter(fits).max(Comparator.naturalOrder());
    }

    private Optional<Level> years(List<String> passages) {
        OptionalInt most = passages.stream()
                .flatMap(passage -> YEARS.matcher(passage)
                        .results()
                        .filter(found -> !ELSE.matcher(passage.substring(0, found.start()))
                                .find()))
                .mapToInt(Seniority::number)
                .max();
        return most.isEmpty()
                ? Optional.empty()
                : of(level -> most.getAsInt() >= signs.years().getOrDefault(level, 0));
    }

    private static int number(MatchResult found) {
        String said = found.group(1) != null ? found.group(1) : found.group(2);
        return WORDS.contains(said) ? WORDS.indexOf(said) : Integer.parseInt(said);
    }
}
