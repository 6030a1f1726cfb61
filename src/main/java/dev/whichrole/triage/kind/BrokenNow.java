package dev.whichrole.triage.kind;

import java.util.Arrays;
import java.util.List;

/** Tells that something does not work at this moment, whatever else a text is: that comes first. */
final class BrokenNow {
    /** How many words may stand where a sign leaves room. */
    private static final int ROOM = 6;

    private static final int FEW = 30;

    private final List<Sign> signs;
    private final List<Sign> unless;

    /** Words one after the other, in pieces with room between them. */
    private record Sign(boolean opens, List<List<String>> pieces) {
        static Sign of(String written) {
            var pieces = Arrays.stream(written.split("\\.\\.", -1))
                    .map(KindWords::of)
                    .toList();
            if (pieces.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("nothing to look for in '" + written + "'");
            }
            return new Sign(written.startsWith("^"), pieces);
        }

        boolean stands(List<String> words) {
            for (int at = 0; at < (opens ? Math.min(1, words.size()) : words.size()); at++) {
                if (stands(words, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean stands(List<String> words, int first) {
            int at = first;
            int room = 0;
            for (var piece : pieces) {
                int found = find(piece, words, at, room);
                if (found < 0) {
                    return false;
                }
                at = found + piece.size();
                room = ROOM;
            }
            return true;
        }

        /** Where the piece stands, at a place or so many words behind it; -1 if it does not. */
        private static int find(List<String> piece, List<String> words, int from, int room) {
            for (int at = from; at <= from + room && at + piece.size() <= words.size(); at++) {
                if (words.subList(at, at + piece.size()).equals(piece)) {
                    return at;
                }
            }
            return -1;
        }
    }

    BrokenNow(KindSigns.Now now) {
        this.signs = now.signs().stream().map(Sign::of).toList();
        this.unless = now.unless().stream().map(Sign::of).toList();
    }

    /** Whether these words of a text say so; in a long one it may stand in passing. */
    boolean is(List<String> words) {
        return words.size() <= FEW
                && signs.stream().anyMatch(sign -> sign.stands(words))
                && unless.stream().noneMatch(sign -> sign.stands(words));
    }
}
