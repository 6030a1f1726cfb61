package dev.whichrole.triage.ad;

import dev.whichrole.triage.model.Trade;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an ad calls the job: in one of its first lines, or where it says whom it looks for. */
public final class JobTitles {
    private static final int LINES = 3;
    private static final int HEAD = 400;
    private static final int LONGEST = 8;
    private static final int SEGMENTS = 3;
    private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "und", "de");

    /** What stands around a title in its line: places, companies, hours, marks. */
    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s+[|@–—-]+\\s+|[|(\\[,:!;]|\\s+(?i:at|for|in|wanted|needed|sought|with|to join|required|\\d+ ?%)\\b");

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\[]+|[^\\p{L}\\d\\])]+$");
    /** What a title never begins with, so that what does is a sentence. */
    private static final Set<String> SAYING = Set.of(
            "i", "we", "our", "my", "the", "this", "that", "is", "are", "can", "your", "as", "if", "why", "how", "what",
            "when", "who", "no", "not", "any", "some", "hi", "hey", "hello", "dear");

    private static final String HEADING = "head of";
    private static final Pattern HEAD_OF = Pattern.compile("Head [Oo]f \\p{Lu}");
    private static final Set<String> DEGREES = Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3");

    private final List<String> before;
    private final Set<String> nouns;
    private final Pattern sought;
    private final SignIndex<Trade> trades = new SignIndex<>();

    public JobTitles(AdSigns.Jobs jobs) {
        this.before = jobs.before().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.nouns = Set.copyOf(jobs.nouns());
        this.sought = Pattern.compile("(?i)\\b(?:as|for|seeking|seeks|hiring|recruiting|need|want|of)"
                + " (?:an? |our |the |another |experienced |first |post of |position of |role of )*((?:[\\p{L}/&+.-]+ ){0,4}?(?:"
                + jobs.nouns().stream()
                        .filter(noun -> noun.matches("[a-z]+"))
                        .reduce((a, b) -> a + "|" + b)
                        .orElseThrow()
                + "))\\b(?!s\\b)");
        jobs.trades().forEach((trade, words) -> trades.add(words, trade));
    }

    /** A title that one of the first lines is, or is begun with. */
    public Optional<String> headline(String text) {
        if (!mayHoldTitle(text)) {
            return Optional.empty();
        }
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .flatMap(this::titles)
                .findFirst();
    }

    /** Whether what a title ends in stands in it somewhere; sooner to say than whether one does. */
    private boolean mayHoldTitle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            if (lower.contains(noun)) {
                return true;
            }
        }
        return lower.contains(HEADING);
    }

    /** The same, or what the text says it looks for, with all words of it beginning large. */
    public Optional<String> of(String text) {
        return headline(text)
                .or(() -> sought(text)
                        .filter(title -> Stream.of(title.split(" ", -1))
                                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)))));
    }

    /** What the beginning of the text says it looks for, however it is written. */
    public Optional<String> sought(String text) {
        var found = sought.matcher(text.substring(0, Math.min(HEAD, text.length())));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Stream<String> titles(String line) {
        return SEPARATORS.splitAsStream(line).limit(SEGMENTS).flatMap(this::title);
    }

    /** What follows "hiring" and the like may be written small, anything else begins large. */
    private Stream<String> title(String segment) {
        String bare = bare(segment);
        boolean announced =
                bare.length() < MARKS.matcher(segment).replaceAll("").length();
        return Stream.of(bare).filter(this::isTitle).filter(said -> announced || isLarge(said));
    }

    private static boolean isLarge(String title) {
        return Stream.of(title.split("\\s+", -1))
                .filter(word -> !JOINING.contains(word))
                .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /** Without marks and what stands before a title. */
    private String bare(String line) {
        String bare = MARKS.matcher(line).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT);
        return before.stream()
                .filter(words -> lower.startsWith(words + " ") && bare.length() == lower.length())
                .findFirst()
                .map(words -> bare(bare.substring(words.length())))
                .orElse(bare);
    }

    private boolean isTitle(String said) {
        String[] words = said.toLowerCase(Locale.ROOT).split("\\s+", -1);
        int last = words.length - 1;
        while (last > 0 && DEGREES.contains(words[last])) {
            last--;
        }
        return words.length <= LONGEST
                && !SAYING.contains(words[0])
                && (nouns.contains(stripped(words[last]))
                        || HEAD_OF.matcher(said).lookingAt());
    }

    private static String stripped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whose trade a title is that none of the four goes by. */
    public Optional<Trade> trade(String title) {
        return trades.in(title.toLowerCase(Locale.ROOT)).stream().findFirst().map(SignIndex.Sign::stands);
    }
}
