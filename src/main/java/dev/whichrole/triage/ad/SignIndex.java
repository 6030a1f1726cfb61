package dev.whichrole.triage.ad;

import dev.whichrole.learnt.LongInts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs in small letters and what each of them stands for, found in a text wherever a word begins. */
final class SignIndex<V> {
    /** One sign. */
    record Sign<V>(String words, V stands) {}

    /** Of the first two letters which of the lists below. */
    private final LongInts beginnings = new LongInts();

    private final List<List<Sign<V>>> byBeginning = new ArrayList<>();

    void add(List<String> signs, V stands) {
        for (String sign : signs) {
            if (beginnings.get(key(sign, 0)) == LongInts.ABSENT) {
                beginnings.put(key(sign, 0), byBeginning.size());
                byBeginning.add(new ArrayList<>());
            }
            beginningAt(sign, 0).add(new Sign<>(sign, stands));
        }
    }

    /** The signs that have the first two letters of what stands there. */
    private List<Sign<V>> beginningAt(String text, int at) {
        int beginning = beginnings.get(key(text, at));
        return beginning == LongInts.ABSENT ? List.of() : byBeginning.get(beginning);
    }

    /** The first two letters as one number. */
    private static long key(String text, int at) {
        return ((long) text.charAt(at) << 16) | (at + 1 < text.length() ? text.charAt(at + 1) : ' ');
    }

    /** The signs in a text in their order, each as often as it stands there. */
    List<Sign<V>> in(String text) {
        List<Sign<V>> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            List<Sign<V>> here = begins(text, at) ? beginningAt(text, at) : List.<Sign<V>>of();
            for (int i = 0; i < here.size(); i++) {
                if (text.startsWith(here.get(i).words(), at)) {
                    found.add(here.get(i));
                }
            }
        }
        return found;
    }

    /** What is no letter begins anywhere. */
    private static boolean begins(String text, int at) {
        return at == 0
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** The longest one that a text begins with. */
    Optional<Sign<V>> longestAtBeginning(String text) {
        Optional<Sign<V>> best = Optional.empty();
        int length = 0;
        for (Sign<V> sign : text.isEmpty() ? List.<Sign<V>>of() : beginningAt(text, 0)) {
            if (sign.words().length() > length && text.startsWith(sign.words())) {
                length = sign.words().length();
                best = Optional.of(sign);
            }
        }
        return best;
    }
}
