package dev.whichrole.ask.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text as typed and its words; its sentences, and whether it tells of something, are found out once, when asked for. */
public final class Typed {
    private final String text;
    private final List<String> words;
    private @Nullable List<Sentences.Sentence> sentences;
    private @Nullable Boolean tells;
    private final Map<Class<?>, Object> made = new HashMap<>(4);

    public Typed(String text) {
        this(text, WordSplitter.of(text));
    }

    private Typed(String text, List<String> words) {
        this.text = text;
        this.words = words;
    }

    /** A sentence by itself. */
    public static Typed of(Sentences.Sentence sentence) {
        return new Typed(sentence.text(), sentence.words());
    }

    public String text() {
        return text;
    }

    public List<String> words() {
        return words;
    }

    public List<Sentences.Sentence> sentences() {
        if (sentences == null) {
            sentences = Sentences.of(text, words);
        }
        return sentences;
    }

    /** Whether its words do, by the only thing that is ever asked of it so. */
    public boolean tells(Predicate<List<String>> of) {
        if (tells == null) {
            tells = of.test(words);
        }
        return tells;
    }

    /** What is made of it at first, each kind by the only one who ever makes any of that kind. */
    public <T> T once(Class<T> type, Supplier<T> make) {
        Object kept = made.get(type);
        if (kept == null) {
            kept = make.get();
            made.put(type, kept);
        }
        return type.cast(kept);
    }

    public boolean asks() {
        return text.indexOf('?') >= 0;
    }
}
