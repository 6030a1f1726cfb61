package dev.whichrole.triage.debate.remark;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words have in common: each as a few numbers, learnt from the words that stand near it, so that "pager" and "rota"
 * lie close together. The numbers of a word that says little by itself are small.
 */
public final class WordVectors {
    /** So many numbers a word. */
    public static final int LENGTH = 32;

    private final Language language = new Language();
    private final Map<String, byte[]> vectors = new HashMap<>();

    /** @param file how many words, and for each its stem and its numbers */
    public WordVectors(byte[] file) {
        try (var data = new DataInputStream(new ByteArrayInputStream(file))) {
            int words = data.readInt();
            for (int i = 0; i < words; i++) {
                String word = data.readUTF();
                vectors.put(word, data.readNBytes(LENGTH));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word vectors end too early", e);
        }
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
            byte[] vector = vectors.get(word);
            for (int i = 0; vector != null && i < LENGTH; i++) {
                sum[i] += vector[i];
            }
        }
        return Sense.of(sum);
    }
}
