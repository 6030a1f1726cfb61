package dev.whichrole.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of putting a question: words, slots such as {@code {role}}, and words in brackets that may be left out. The slot
 * {@code {any}} takes one word or more, whatever they are.
 */
final class Phrasing {
    private sealed interface Piece {}

    private record Word(String word, boolean optional) implements Piece {}

    private record Slot(String name) implements Piece {}

    private final List<Piece> pieces;
    private final Lexemes lexemes;

    private Phrasing(List<Piece> pieces, Lexemes lexemes) {
        this.pieces = pieces;
        this.lexemes = lexemes;
    }

    /** Reads a phrasing as a writer writes it. */
    static Phrasing of(String written, Lexemes lexemes) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : written.split(" ", -1)) {
            if (piece.startsWith("{")) {
                pieces.add(new Slot(piece.substring(1, piece.length() - 1)));
            } else {
                boolean optional = piece.startsWith("[");
                pieces.add(new Word(optional ? piece.substring(1, piece.length() - 1) : piece, optional));
            }
        }
        return new Phrasing(pieces, lexemes);
    }

    /** What the slots hold if the whole text is put this way. */
    Optional<Question.Found> match(List<String> words) {
        return match(0, words, 0).map(values -> {
            List<Object> inOrder = new ArrayList<>();
            for (var at = values; at != null; at = at.next) {
                if (at.value != null) {
                    inOrder.add(at.value);
                }
            }
            return new Question.Found(inOrder);
        });
    }

    /** What was found from some piece on. */
    private record Values(@Nullable Object value, @Nullable Values next) {
        private static final Values END = new Values(null, null);
    }

    private Optional<Values> match(int piece, List<String> words, int at) {
        if (piece == pieces.size()) {
            return at == words.size() ? Optional.of(Values.END) : Optional.empty();
        }
        if (pieces.get(piece) instanceof Word word) {
            boolean here = at < words.size() && words.get(at).equals(word.word);
            Optional<Values> with = here ? match(piece + 1, words, at + 1) : Optional.empty();
            return with.isPresent() || !word.optional ? with : match(piece + 1, words, at);
        }
        return slot(((Slot) pieces.get(piece)).name, piece, words, at);
    }

    private Optional<Values> slot(String name, int piece, List<String> words, int at) {
        int most = name.equals("any") ? words.size() - at : Math.min(Lexemes.LONGEST, words.size() - at);
        for (int length = most; length > 0; length--) {
            List<String> held = words.subList(at, at + length);
            Optional<Object> value =
                    name.equals("any") ? Optional.of(String.join(" ", held)) : lexemes.find(name, held);
            if (value.isPresent()) {
                Optional<Values> rest = behind(name, piece, words, at + length);
                if (rest.isPresent()) {
                    return Optional.of(new Values(value.get(), rest.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Values> behind(String name, int piece, List<String> words, int at) {
        int tail = name.equals("role") ? lexemes.tail(words, at) : 0;
        Optional<Values> withTail = tail == 0 ? Optional.empty() : match(piece + 1, words, at + tail);
        return withTail.isPresent() ? withTail : match(piece + 1, words, at);
    }
}
