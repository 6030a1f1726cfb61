package dev.whichrole.triage.ad;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        var turns = Set.copyOf(signs.in(lower));
        int said = 0;
        boolean plain = true;
        for (SignIndex.Sign<Integer> turn : turns) {
            said += turn.stands();
            plain &= turn.stands() == 1;
        }
        int headline = headline(text);
        if (lower.length() < BRIEF && plain && headline == 0) {
            return false;
        }
        int worth = said + headline + headed(lower);
        return worth >= ENOUGH || (worth >= ENOUGH - TELLING && isDoing(lower));
    }

    /** A title beside other words is telling; a short first line that begins with one stands over an ad. */
    private int headline(String text) {
        return titles.headline(text)
                .map(title -> standsOver(text.strip(), title) ? ENOUGH : TELLING)
                .orElse(0);
    }

    private static boolean standsOver(String text, String title) {
        String first = text.lines().findFirst().orElse("");
        return first.length() <= HEADING && first.length() < text.length() && first.startsWith(title);
    }

    /** How many of the lines of an ad there are. */
    private int headed(String lower) {
        Set<String> headed = new HashSet<>();
        for (String line : lower.lines().toList()) {
            String bare = bare(line);
            for (String sign : lines) {
                if (heads(bare, sign)) {
                    headed.add(sign);
                }
            }
        }
        return headed.size();
    }

    /** From the first letter on. */
    private static String bare(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return line.substring(at);
    }

    /** Whether the line begins with the sign and a colon follows soon, or nothing. */
    private static boolean heads(String line, String sign) {
        if (!line.startsWith(sign)) {
            return false;
        }
        String rest = line.substring(sign.length()).replaceAll("^\\p{L}*\\s?(?:\\p{L}+)?\\s*", "");
        return rest.isEmpty() || ":-–?".indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean isDoing(String lower) {
        return DOING.matcher(lower).results().limit(OFTEN).count() == OFTEN;
    }
}
