package dev.whichrole.slack.triage.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which people ask about the thread they are in, once the bot's name is taken away: a listed phrase, or words
 * that ask and have no matter of their own ("so who takes this?"), or nothing but an emoji.
 */
final class AskedAboutThread {
    private static final int LONGEST = 120;
    /** So many words that are not known may be people's names. */
    private static final int MOST_NAMES = 2;
    /** Fewer words before an asking phrase argue nothing. */
    private static final int LEAST_ARGUED = 3;
    /** Up to so many words may be what is asked about. */
    private static final int FEW = 4;

    private static final Pattern PIECE = Pattern.compile("\\(([^)]*)\\)|\\[([^\\]]*)]|[a-z]+");
    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]{1,40}:");
    private static final Pattern ENDS = Pattern.compile("[.!?;:,\\n\u2026\u2013\u2014)]+| - ");
    private static final String COURTESY =
            "(?:(?:please|pls|hey|hi|hello|thanks|thank you|bot|folks|all|guys|dear|now|then|here|so|ok|and|well) )*";

    private static final Pattern POLITE = Pattern.compile("^" + COURTESY);

    private final AskingWords words;
    private final Pattern asked;
    private final Pattern ofMe;

    AskedAboutThread(AskingWords words) {
        this.words = words;
        this.asked = any(words.phrases());
        this.ofMe = any(words.ofMe());
    }

    private static Pattern any(List<String> phrases) {
        String any = phrases.stream().map(AskedAboutThread::regex).collect(Collectors.joining("|"));
        return Pattern.compile(COURTESY + "(?:" + any + ")" + COURTESY);
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

    /** Whether a text asks that and nothing else, or says nothing. */
    boolean in(String text) {
        return names(text).filter(List::isEmpty).isPresent();
    }

    /**
     * The words in such a text that can only be somebody's name; nothing where it asks or tells something of its own. With
     * names it is one only if they are of people in the thread: "is Ben right?"
     */
    Optional<List<String>> names(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (plain.isEmpty() || asked.matcher(plain + " ").matches()) {
            return Optional.of(List.of());
        }
        return isOfMe(text) ? Optional.empty() : names(text, List.of(plain.split(" ", -1)));
    }

    /** Whether it asks about the bot. */
    boolean isOfMe(String text) {
        return ofMe.matcher(plain(text) + " ").matches();
    }

    private Optional<List<String>> names(String text, List<String> said) {
        List<String> strange = said.stream().filter(word -> !isKnown(word)).toList();
        return strange.size() <= MOST_NAMES && asks(text, said) && !isOfRoles(said)
                ? Optional.of(strange)
                : Optional.empty();
    }

    private boolean isKnown(String word) {
        return Stream.of(words.signs(), words.openers(), words.beside(), words.roles())
                .anyMatch(known -> known.contains(word));
    }

    private boolean asks(String text, List<String> said) {
        return text.strip().endsWith("?")
                || words.openers().contains(first(said))
                || said.stream().anyMatch(words.signs()::contains);
    }

    /** The first word after what people say before a question. */
    private static String first(List<String> said) {
        String all = String.join(" ", said) + " ";
        return POLITE.matcher(all).replaceFirst("").split(" ", -1)[0];
    }

    /** Whether the roles that it names are what it asks about, and not who is to do what the thread is about. */
    private boolean isOfRoles(List<String> said) {
        return said.stream().anyMatch(words.roles()::contains)
                && (said.stream().anyMatch(words.own()::contains)
                        || said.stream().noneMatch(words.pointers()::contains));
    }

    /** Whether it points at something and asks, in no more words than people use for that. */
    boolean points(String text) {
        List<String> said = List.of(plain(text).split(" ", -1));
        return text.length() <= LONGEST
                && !isOfMe(text)
                && asks(text, said)
                && said.stream().anyMatch(words.pointers()::contains);
    }

    /**
     * What somebody argues before they ask about the thread: "I would roll it back. Who is right?"
     *
     * @param answered whether words ask something that is answered by itself
     */
    Optional<String> argument(String text, Predicate<String> answered) {
        return ENDS.matcher(text)
                .results()
                .filter(end -> asksBehind(text, end))
                .findFirst()
                .map(end -> (text.substring(0, end.start()) + end.group()).strip())
                .filter(said -> isArgued(said, answered));
    }

    /** What is put as an argument is one, even where the bot has an answer to words like these. */
    private boolean isArgued(String said, Predicate<String> answered) {
        List<String> list = List.of(plain(said).split(" ", -1));
        boolean asking = said.contains("?")
                || list.size() <= FEW
                || Stream.of(words.openers(), words.wanting()).anyMatch(first -> first.contains(list.get(0)));
        return list.size() >= LEAST_ARGUED && !(asking && answered.test(said));
    }

    private boolean asksBehind(String text, MatchResult end) {
        String rest = text.substring(end.end());
        return !plain(rest).isEmpty() && in(rest);
    }

    private static String plain(String text) {
        String bare = EMOJI.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("'", "")
                .replace("\u2019", "");
        return Arrays.stream(bare.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
