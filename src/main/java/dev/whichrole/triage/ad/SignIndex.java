package dev.whichrole.triage.ad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Signs in small letters and what each of them stands for, found in a text wherever a word begins. */
final class SignIndex<V> {
    /** One sign. */
    record Sign<V>(String words, V stands) {}

    private final Map<Integer, List<Sign<V>>> byBeginning = new HashMap<>();

    void add(List<String> signs, V stands) {
        for (String sign : signs) {
            byBeginning.computeIfAbsent(key(sign, 0), key -> new ArrayList<>()).add(new Sign<>(sign, stands));
        }
    }

    /** The first two letters as one number. */
    private static int key(String text, int at) {
        return (text.charAt(at) << 16) | (at + 1 < text.length() ? text.charAt(at + 1) : ' ');
    }

    /** The signs in a text in their order, each as often as it stands there. */
    Stream<Sign<V>> in(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> begins(text, at))
                .boxed()
                .flatMap(at -> at(text, at));
    }

    /** What is no letter begins anywhere. */
    private static boolean begins(String text, int at) {
        return at == 0
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private Stream<Sign<V>> at(String text, int at) {
        return byBeginning.getOrDefault(key(text, at), List.of()).stream()
                .filter(sign -> text.startsWith(sign.words(), at));
    }

    /** The longest one that a text begins with. */
    Optional<Sign<V>> longestAtBeginning(String text) {
        Optional<Sign<V>> best = Optional.empty();
        int length = 0;
        for (Sign<V> sign : text.isEmpty() ? List.<Sign<V>>of() : byBeginning.getOrDefault(key(text, 0), List.of())) {
            if (sign.words().length() > length && text.startsWith(sign.words())) {
                length = sign.words().length();
                best = Optional.of(sign);
            }
        }
        return best;
    }
}
