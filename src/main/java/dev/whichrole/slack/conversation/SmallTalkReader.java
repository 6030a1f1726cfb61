package dev.whichrole.slack.conversation;

import dev.whichrole.slack.message.text.Emoji;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what is said to the bot from what is said beside it: thanks, nods, a copy to it, an emoji. */
final class SmallTalkReader {
    /** What words come to that a person wrote. */
    enum Kind {
        /** Nothing is asked. */
        NOTHING,
        /** Nothing either, but it is polite. */
        COURTESY,
        /** As a bare mention: look at what stands here. */
        CALL,
        /** Something is said. */
        SPEECH
    }

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Thanks may name somebody. */
    private static final int NAMES = 1;

    private final SmallTalkWords words;

    SmallTalkReader(SmallTalkWords words) {
        this.words = words;
    }

    /**
     * What it comes to.
     *
     * @param said the words as a person sees them
     * @param raw the same as Slack sends it, with emoji
     */
    Kind of(String said, String raw) {
        List<String> list = words(said);
        if (list.isEmpty()) {
            return silent(raw);
        }
        if (words.calls().contains(String.join(" ", list))) {
            return Kind.CALL;
        }
        if (isThanks(list) || words.courtesies().contains(String.join(" ", list))) {
            return Kind.COURTESY;
        }
        return isNod(list) || isAside(list) ? Kind.NOTHING : Kind.SPEECH;
    }

    /** Emoji alone, or not even those. */
    private Kind silent(String raw) {
        List<String> emoji = Stream.concat(Emoji.names(raw).stream(), Emoji.characters(raw).stream())
                .toList();
        return emoji.isEmpty() || emoji.stream().anyMatch(words.callEmoji()::contains) ? Kind.CALL : Kind.NOTHING;
    }

    private boolean isThanks(List<String> list) {
        long strange = list.stream()
                .filter(word -> !words.thanks().contains(word)
                        && !words.thanksRest().contains(word)
                        && !words.nods().contains(word))
                .count();
        return strange <= NAMES && list.stream().anyMatch(words.thanks()::contains);
    }

    private boolean isNod(List<String> list) {
        return words.nods().containsAll(list);
    }

    private boolean isAside(List<String> list) {
        return words.asides().contains(list.get(0)) && words.asidesRest().containsAll(list.subList(1, list.size()));
    }

    /** Whether this points at a message beside it and says nothing of its own. */
    boolean isPointing(String said) {
        return words.pointing().containsAll(Set.copyOf(words(said)));
    }

    private static List<String> words(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
