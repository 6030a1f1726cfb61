package dev.whichrole.triage.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells that something does not work at this moment, whatever else a text is: that comes first. */
final class BrokenNow {
    /** How many words may stand where a sign leaves room. */
    private static final int ROOM = 6;

    private static final int FEW = 30;

    /** By their first word, so that most are not even tried. */
    private final Map<String, List<Sign>> signs;

    private final Map<String, List<Sign>> unless;

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

        boolean stands(List<String> words, int first) {
            int at = first;
            int room = 0;
            for (int i = 0; i < pieces.size(); i++) {
                int found = find(pieces.get(i), words, at, room);
                if (found < 0) {
                    return false;
                }
                at = found + pieces.get(i).size();
                room = ROOM;
            }
            return true;
        }

        /** Where the piece stands, at a place or so many words behind it; -1 if it does not. */
        private static int find(List<String> piece, List<String> words, int from, int room) {
            for (int at = from; at <= from + room; at++) {
                if (KindWords.stand(piece, words, at)) {
                    return at;
                }
            }
            return -1;
        }
    }

    BrokenNow(KindSigns.Now now) {
        this.signs = byFirst(now.signs());
        this.unless = byFirst(now.unless());
    }

    private static Map<String, List<Sign>> byFirst(List<String> written) {
        var signs = new HashMap<String, List<Sign>>();
        for (String each : written) {
            Sign sign = Sign.of(each);
            signs.computeIfAbsent(sign.pieces.get(0).get(0), any -> new ArrayList<>())
                    .add(sign);
        }
        return signs;
    }

    /** Whether these words of a text say so; in a long one it may stand in passing. */
    boolean is(List<String> words) {
        return words.size() <= FEW && anyStands(signs, words) && !anyStands(unless, words);
    }

    private static boolean anyStands(Map<String, List<Sign>> signs, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            List<Sign> here = signs.get(words.get(at));
            for (int i = 0; here != null && i < here.size(); i++) {
                Sign sign = here.get(i);
                if ((at == 0 || !sign.opens) && sign.stands(words, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
