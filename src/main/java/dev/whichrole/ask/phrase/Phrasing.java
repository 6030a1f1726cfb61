package dev.whichrole.ask.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way of putting a question: words, slots such as {@code {role}}, and words in brackets that may be left out; of
 * {@code (one|two)} and {@code [one|two]} any one stands. The slot {@code {any}} takes one word or more, whatever they are,
 * {@code {word}} takes one, {@code {other}} one that names nothing known, {@code {matter}} some that may be a thing somebody looks
 * after, {@code {service}} some that end in what houses call theirs, and {@code ...} any number of them.
 */
public final class Phrasing {
    private static final String GAP = "...";
    /** What begins a choice, what may be left out, and a slot; and below what ends each. */
    private static final String OPENING = "([{";

    private static final String CLOSING = ")]}";
    private static final int OPTIONAL = 1;
    private static final int SLOT = 2;
    private static final int NONE = -1;
    private static final String ANY = "any";
    private static final String WORD = "word";
    private static final String MATTER = "matter";
    private static final String SERVICE = "service";
    private static final String OTHER = "other";
    private static final Set<String> OPEN = Set.of(ANY, WORD, OTHER, MATTER, SERVICE);

    /** In so many texts that they tell nothing; only speed depends on this. */
    private static final Set<String> COMMON = Set.of(
            "i", "we", "you", "it", "is", "are", "do", "does", "can", "who", "what", "which", "how", "why", "when",
            "to", "for", "of", "in", "on", "at", "and", "or", "from", "my", "me", "us", "this", "that", "one", "all",
            "just", "the", "a", "no", "not", "have", "as", "with", "our", "was", "should", "be", "need", "there",
            "first", "get", "new", "want", "would", "about");

    private static final Comparator<String[]> FEWEST_FIRST = Comparator.comparingInt(words -> words.length);

    sealed interface Piece {}

    /** Any one of these words, or none. */
    record Word(Set<String> words, boolean optional) implements Piece {}

    private record Gap() implements Piece {}

    private record Slot(String name) implements Piece {
        /** Whether it takes whatever stands there. */
        boolean isOpen() {
            return OPEN.contains(name);
        }
    }

    private final List<Piece> pieces;
    private final Lexemes lexemes;
    /** The slots that it cannot do without, as bits. */
    private final long slots;

    private Phrasing(List<Piece> pieces, Lexemes lexemes) {
        this.pieces = pieces;
        this.lexemes = lexemes;
        long bits = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Slot slot && !slot.isOpen()) {
                bits |= lexemes.bit(slot.name);
            }
        }
        this.slots = bits;
    }

    /**
     * Reads a phrasing as a writer writes it.
     *
     * @throws IllegalArgumentException if a piece of it is neither a word nor a slot nor a choice of single words
     */
    public static Phrasing of(String written, Lexemes lexemes) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : written.split(" ", -1)) {
            pieces.add(lexemes.piece(piece));
        }
        return new Phrasing(List.copyOf(pieces), lexemes);
    }

    /** A piece as it is written; see {@link Lexemes#piece}. */
    static Piece piece(String written) {
        if (written.equals(GAP)) {
            return new Gap();
        }
        int bracket = written.isEmpty() ? NONE : OPENING.indexOf(written.charAt(0));
        boolean closed = bracket == NONE || written.indexOf(CLOSING.charAt(bracket)) == written.length() - 1;
        String inner = bracket != NONE && closed ? written.substring(1, written.length() - 1) : written;
        boolean alone = bracket == NONE || bracket == SLOT;
        if (!closed || inner.isEmpty() || holdsAny(inner, OPENING + CLOSING) || (alone && inner.indexOf('|') >= 0)) {
            throw new IllegalArgumentException("no word, slot or choice of single words: '" + written + "'");
        }
        return bracket == SLOT ? new Slot(inner) : new Word(choice(inner), bracket == OPTIONAL);
    }

    /** Most words stand in many choices. */
    private static Set<String> choice(String written) {
        String[] words = written.split("\\|", -1);
        Arrays.setAll(words, at -> words[at].intern());
        return Set.of(words);
    }

    private static boolean holdsAny(String text, String letters) {
        for (int at = 0; at < text.length(); at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Word by word what stands in a phrasing that has neither slots nor gaps.
     *
     * @throws IllegalArgumentException if it leaves room for other words
     */
    static List<Word> words(String written) {
        List<Word> words = new ArrayList<>();
        for (String part : written.split(" ", -1)) {
            if (!(piece(part) instanceof Word word)) {
                throw new IllegalArgumentException("leaves room: '" + written + "'");
            }
            words.add(word);
        }
        return words;
    }

    /** Whether it is more than plain words. */
    public static boolean isPattern(String written) {
        return written.contains(GAP) || written.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
    }

    /** One of these is in every text that it fits: of its words, those with the fewest in their place; empty if it has none. */
    Set<String> tellingWords() {
        String[] best = {};
        for (String[] words : needed()) {
            if (best.length == 0 || (holdsCommon(best) && !holdsCommon(words))) {
                best = words;
            }
        }
        return Set.of(best);
    }

    private static boolean holdsCommon(String[] words) {
        for (String word : words) {
            if (COMMON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Every word that stands in it. */
    Set<String> words() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Word word ? word.words.stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of which it cannot do without one each, those with the fewest first. */
    List<String[]> needed() {
        List<String[]> needed = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Word word && !word.optional) {
                needed.add(word.words.toArray(String[]::new));
            }
        }
        needed.sort(FEWEST_FIRST);
        return needed;
    }

    /** The slots that it cannot do without, as bits. */
    long slots() {
        return slots;
    }

    /** What the slots hold if the whole text is put this way. */
    Optional<QuestionKind.Found> match(List<String> words) {
        Values values = match(0, words, 0);
        if (values == null) {
            return Optional.empty();
        }
        List<Object> inOrder = new ArrayList<>();
        for (var at = values; at != null; at = at.next) {
            if (at.value != null) {
                inOrder.add(at.value);
            }
        }
        return Optional.of(new QuestionKind.Found(inOrder));
    }

    /** What was found from some piece on. */
    private record Values(@Nullable Object value, @Nullable Values next) {
        private static final Values END = new Values(null, null);
    }

    /** What the slots from a piece on hold if the words from here on are put so; nothing if they are put in another way. */
    private @Nullable Values match(int piece, List<String> words, int at) {
        int from = at;
        for (int next = piece; next < pieces.size(); next++) {
            if (!(pieces.get(next) instanceof Word word)) {
                return pieces.get(next) instanceof Slot slot
                        ? slot(slot, next, words, from)
                        : behind(next, words, from, words.size());
            }
            boolean here = from < words.size() && word.words.contains(words.get(from));
            if (here && word.optional) {
                Values with = match(next + 1, words, from + 1);
                if (with != null) {
                    return with;
                }
            } else if (here) {
                from++;
            } else if (!word.optional) {
                return null;
            }
        }
        return from == words.size() ? Values.END : null;
    }

    /** What is behind a piece, the first of several places where it may end that leads to the end of all. */
    private @Nullable Values behind(int piece, List<String> words, int from, int to) {
        int step = from <= to ? 1 : -1;
        for (int end = from; end != to + step; end += step) {
            Values rest = match(piece + 1, words, end);
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    private @Nullable Values slot(Slot slot, int piece, List<String> words, int at) {
        int most = at == words.size() ? 0 : Math.min(longest(slot, words, at), words.size() - at);
        for (int length = most; length > 0; length--) {
            String held = Lexemes.phrase(words, at, length);
            Optional<Object> value = slot.isOpen() ? taken(slot.name, held) : lexemes.find(slot.name, held);
            if (value.isPresent()) {
                int end = at + length;
                int tail = slot.name.equals("role") ? lexemes.tail(words, end) : 0;
                Values rest = behind(piece, words, end + tail, end);
                if (rest != null) {
                    return new Values(value.get(), rest);
                }
            }
        }
        return null;
    }

    /** What an open slot takes of these words. */
    private Optional<Object> taken(String slot, String held) {
        boolean takes =
                switch (slot) {
                    case OTHER -> lexemes.isUnknown(held);
                    case MATTER -> lexemes.isMatter(held);
                    case SERVICE -> lexemes.isService(held);
                    default -> true;
                };
        return takes ? Optional.of(held) : Optional.empty();
    }

    /** In how many words it is at most that whatever begins here stands in the slot. */
    private int longest(Slot slot, List<String> words, int at) {
        return switch (slot.name) {
            case ANY -> Integer.MAX_VALUE;
            case WORD, OTHER -> 1;
            case MATTER, SERVICE -> Lexemes.LONGEST;
            default -> lexemes.reach(words, at);
        };
    }
}
