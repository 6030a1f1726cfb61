package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a few words as what they may have been meant to be, one reading after the other. */
final class Slips {
    /** A longer text with a word that is nearly a term is more likely about something else. */
    private static final int MOST_WORDS = 8;

    /** Bounds the work for a text of nothing but slips. */
    private static final int MOST_READINGS = 64;

    private final Spelling spelling;
    private final Set<String> names;

    /** @param names words that a correction is worth a word about */
    Slips(Spelling spelling, Set<String> names) {
        this.spelling = spelling;
        this.names = names;
    }

    /** What the first reading asks that asks anything, but for the words as they stand. */
    Optional<Heard> ask(List<String> words, Function<List<String>, Optional<Ask>> reader) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<List<String>> meant = words.stream().map(this::meant).toList();
        int readings = 1;
        for (List<String> each : meant) {
            readings = Math.min(readings * each.size(), MOST_READINGS);
        }
        for (int number = 1; number < readings; number++) {
            List<String> reading = reading(meant, number);
            Optional<Ask> ask = reader.apply(reading);
            if (ask.isPresent()) {
                return Optional.of(new Heard(ask.get(), corrections(words, reading)));
            }
        }
        return Optional.empty();
    }

    /** The word itself, and if it is misspelt what it may have been meant to be, the nearest first. */
    private List<String> meant(String word) {
        List<String> known = spelling.candidates(word);
        return known.isEmpty() || known.get(0).equals(word)
                ? List.of(word)
                : Stream.concat(Stream.of(word), known.stream()).toList();
    }

    /** Number 0 is the words as they stand, then come what the misspelt ones may have been meant to be, the last first. */
    private static List<String> reading(List<List<String>> meant, int number) {
        String[] reading = new String[meant.size()];
        int left = number;
        for (int at = meant.size() - 1; at >= 0; at--) {
            List<String> here = meant.get(at);
            reading[at] = here.get(left % here.size());
            left /= here.size();
        }
        return List.of(reading);
    }

    /** Of the names that were misspelt; what stands around them is not worth a word. */
    private List<Heard.Correction> corrections(List<String> words, List<String> meant) {
        return IntStream.range(0, words.size())
                .filter(at -> !words.get(at).equals(meant.get(at)) && names.contains(meant.get(at)))
                .mapToObj(at -> new Heard.Correction(words.get(at), meant.get(at)))
                .distinct()
                .toList();
    }
}
