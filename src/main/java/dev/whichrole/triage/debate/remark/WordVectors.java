package dev.whichrole.triage.debate.remark;

import dev.whichrole.learnt.NameTable;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What words have in common: each as a few numbers, learnt from the words that stand near it, so that "pager" and "rota"
 * lie close together. The numbers of a word that says little by itself are small.
 */
public final class WordVectors {
    /** So many numbers a word. */
    public static final int LENGTH = 32;

    private final Language language = new Language();
    private final NameTable known = new NameTable();
    /** The numbers of each word, one word's after the other's. */
    private final byte[] numbers;

    /** @param file how many words, and for each its stem and its numbers */
    public WordVectors(byte[] file) {
        try (var data = new DataInputStream(new ByteArrayInputStream(file))) {
            int words = data.readInt();
            numbers = new byte[words * LENGTH];
            for (int i = 0; i < words; i++) {
                known.add(data.readUTF());
                data.readFully(numbers, i * LENGTH, LENGTH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word vectors end too early", e);
        }
        known.trim();
    }

    /** The words of a text, as they are known here. */
    public static List<String> words(Language language, String text) {
        return language.stems(text).stream()
                .map(Stem::text)
                .filter(word -> word.indexOf('|') < 0)
                .toList();
    }

    /** The sum of its words. */
    Sense of(String text) {
        double[] sum = new double[LENGTH];
        for (String word : words(language, text)) {
            int number = known.find(word);
            for (int i = 0; number != NameTable.ABSENT && i < LENGTH; i++) {
                sum[i] += numbers[number * LENGTH + i];
            }
        }
        return Sense.of(sum);
    }
}
