package dev.whichrole.slack.triage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways in which people ask about the thread they are in, once the bot's name is taken away: "what do you think?",
 * "can you help us decide?", or nothing but an emoji.
 */
final class AskedAboutThread {
    private static final int LONGEST = 120;
    private static final Pattern PIECE = Pattern.compile("\\(([^)]*)\\)|\\[([^\\]]*)]|[a-z]+");
    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]{1,40}:");
    private static final String COURTESY =
            "(?:(?:please|pls|hey|hi|hello|thanks|thank you|bot|folks|all|guys|dear|now|then|here|so|ok|and|well) )*";

    private final Pattern asked;

    AskedAboutThread(List<String> phrases) {
        String any = phrases.stream().map(AskedAboutThread::regex).collect(Collectors.joining("|"));
        this.asked = Pattern.compile(COURTESY + "(?:" + any + ")" + COURTESY);
    }

    /** Each word brings the space behind it: one of {@code [a|b]}; one of {@code (a|b)} or none. */
    private static String regex(String phrase) {
        return PIECE.matcher(phrase)
                .results()
                .map(piece -> piece.group(1) != null
                        ? "(?:(?:" + piece.group(1) + ") )?"
                        : "(?:" + (piece.group(2) != null ? piece.group(2) : piece.group()) + ") ")
                .collect(Collectors.joining());
    }

    /** Whether a text asks that, or nothing. */
    boolean in(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = EMOJI.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("'", "")
                .replace("\u2019", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() || asked.matcher(words + " ").matches();
    }
}
