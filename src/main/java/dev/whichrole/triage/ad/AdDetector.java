package dev.whichrole.triage.ad;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a job ad from any other text: by its turns, by a line at its head that is a title, by what its lines begin with, and
 * by how often it says what somebody will do.
 */
public final class AdDetector {
    private static final int ENOUGH = 3;
    private static final int TELLING = 2;
    /** Nobody advertises in less. */
    private static final int SHORTEST = 60;
    /** In so little plain turns alone tell nothing, and who ends in a question mark asks. */
    private static final int BRIEF = 200;

    private static final int OFTEN = 3;
    private static final int HEADING = 80;

    /** "You run", "you'll write": what somebody will do, at the beginning of a sentence, a line or a clause. */
    private static final Pattern DOING = Pattern.compile(
            "(?:^|[.!?:;,\\n•*–-]\\s*|\\band )(?:you(?:'ll| will| would|'d)?|to) (?!can|are|have|need|should|could|may|might|see|get|know|must|do|were|had|want|don't|be\\b)\\p{L}+");

    private final SignIndex<Integer> signs = new SignIndex<>();
    private final List<String> lines;
    private final JobTitles titles;

    public AdDetector(AdSigns.KnownBy known, JobTitles titles) {
        signs.add(known.plain(), 1);
        signs.add(known.telling(), TELLING);
        signs.add(known.certain(), ENOUGH);
        this.lines = known.lines();
        this.titles = titles;
    }

    /** Whether a text, with the names of the roles left in it, is an ad. */
    public boolean isAd(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        if (lower.length() < SHORTEST || (lower.length() < BRIEF && lower.endsWith("?"))) {
            return false;
        }
        var turns = signs.in(lower).distinct().map(SignIndex.Sign::stands).toList();
        int said = turns.stream().mapToInt(Integer::intValue).sum();
        int headline = headline(text);
        boolean plain = headline == 0 && turns.stream().allMatch(worth -> worth == 1);
        return (lower.length() >= BRIEF || !plain) && said + headline + headed(lower) + doing(lower) >= ENOUGH;
    }

    /** A title beside other words is telling; a short first line that begins with one stands over an ad. */
    private int headline(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        boolean over =
                first.length() <= HEADING && first.length() < text.strip().length();
        return titles.headline(text)
                .map(title -> over && first.startsWith(title) ? ENOUGH : TELLING)
                .orElse(0);
    }

    private long headed(String lower) {
        return lower.lines()
                .map(line -> line.replaceAll("^[^\\p{L}]+", ""))
                .flatMap(line -> lines.stream().filter(sign -> heads(line, sign)))
                .distinct()
                .count();
    }

    /** Whether the line begins with the sign and a colon follows soon, or nothing. */
    private static boolean heads(String line, String sign) {
        if (!line.startsWith(sign)) {
            return false;
        }
        String rest = line.substring(sign.length()).replaceAll("^\\p{L}*\\s?(?:\\p{L}+)?\\s*", "");
        return rest.isEmpty() || ":-–?".indexOf(rest.charAt(0)) >= 0;
    }

    private static long doing(String lower) {
        long many = DOING.matcher(lower).results().limit(OFTEN + 1).count();
        return many >= OFTEN ? TELLING : 0;
    }
}
