package dev.whichrole.triage.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that are known so far, and how a text is read by them: cleaned, cut, each word turned into its symbol, near-misses of
 * known words mended.
 */
public final class Language {
    /** Longer texts are read up to here. */
    public static final int LONGEST = 40_000;

    private static final int LONGEST_SENTENCE = 60;
    private static final String LIGHT =
            "a an the of to for at in is are was were be been being am and or but it its i we you they he"
                    + " she me us them my our your their his her this that these those do does did has have had will would could"
                    + " should can may might please really very so as with from by then there here too also im ive id"
                    + " than s t re";

    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "our", "your", "thi", "some", "ani");

    private final Stems stems = new Stems();
    private final Symbols symbols = new Symbols();
    private final TypoIndex typos = new TypoIndex(symbols);
    private final Set<String> light = stems.of(LIGHT).stream().map(Stem::text).collect(Collectors.toSet());
    private final int number;
    private final SmallTalk smallTalk;

    /** Takes nothing for small talk. */
    public Language() {
        this(SmallTalk.NONE);
    }

    /** Knows light words and numbers. No word has symbol 0, so that terms can use it for a gap. */
    public Language(SmallTalk smallTalk) {
        this.smallTalk = smallTalk;
        symbols.intern("..");
        number = symbols.intern("#");
        light.forEach(symbols::intern);
    }

    /** All words of the text, known or not. */
    public List<Stem> stems(String text) {
        return stems.of(text);
    }

    /** The words known so far, for making others known. */
    public Symbols symbols() {
        return symbols;
    }

    /**
     * The symbols of a lexicon term, whose words become known, also when they are written with one letter wrong. Light
     * words count only where one other word would be left: "in production" is more than "production".
     */
    public List<Integer> term(String words) {
        var all = stems.of(words).stream().map(Stem::text).toList();
        var heavy = all.stream().filter(word -> !light.contains(word)).toList();
        heavy.forEach(word -> typos.add(symbols.intern(word)));
        return (heavy.size() < 2 ? all : heavy).stream().map(symbols::find).toList();
    }

    /** Whether the word says little by itself. */
    public boolean light(int symbol) {
        return light.contains(symbols.name(symbol));
    }

    /** Makes every word of the text known; for training. */
    public void learn(String text) {
        stems.of(clean(text)).forEach(stem -> {
            if (!digits(stem.text())) {
                symbols.intern(stem.text());
            }
        });
    }

    /** The text taken apart, for several who read it. */
    public Spoken hear(String raw) {
        return smallTalk.hear(raw, clean(raw));
    }

    /** The text by the words known at this moment. */
    public TokenizedText read(String raw) {
        return read(hear(raw));
    }

    /** The same of a text that was taken apart before. */
    public TokenizedText read(Spoken spoken) {
        String text = spoken.text();
        var words = spoken.left();
        int size = words.size();
        int[] found = new int[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        boolean[] lights = new boolean[size];
        boolean[] fillers = new boolean[size];
        boolean[] carrying = new boolean[size];
        for (int i = 0; i < size; i++) {
            var word = words.get(i);
            found[i] = symbol(word.text());
            starts[i] = bare(text, word.start(), word.end(), 1);
            ends[i] = bare(text, word.end() - 1, starts[i], -1) + 1;
            lights[i] = light.contains(word.text());
            fillers[i] = lights[i] || found[i] == number || smallTalk.filler(word.text());
            carrying[i] = !fillers[i] && says(word.text()) && !hint(words, i);
        }
        return new TokenizedText(
                text, found, starts, ends, lights, fillers, carrying, sentences(spoken.unsigned(), starts, ends));
    }

    /** The first place from one on, step by step, where no apostrophe stands around a word; the last one if there is none. */
    private static int bare(String text, int from, int last, int step) {
        int at = from;
        while (at != last && (text.charAt(at) == '\'' || text.charAt(at) == '’')) {
            at += step;
        }
        return at;
    }

    /** Whether it is more than a number or the letter of a list. */
    private static boolean says(String word) {
        return word.length() > 1 && !digits(word);
    }

    /** Whether the word is a hint, or is one because of the article after it: who builds a list has no build. */
    private boolean hint(List<Stem> words, int word) {
        String stem = words.get(word).text();
        return smallTalk.hint(stem)
                || (smallTalk.doing(stem)
                        && word + 1 < words.size()
                        && ARTICLES.contains(words.get(word + 1).text()));
    }

    private int symbol(String word) {
        int known = symbols.find(word);
        if (known != Symbols.UNKNOWN) {
            return known;
        }
        return digits(word) ? number : typos.nearest(word);
    }

    private static boolean digits(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Compatible forms of letters made one, control signs made blanks, and no more than is read. */
    public static String clean(String raw) {
        String cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        if (isPlain(cut)) {
            return cut;
        }
        var clean = new StringBuilder(
                Normalizer.isNormalized(cut, Normalizer.Form.NFKC)
                        ? cut
                        : Normalizer.normalize(cut, Normalizer.Form.NFKC));
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean.toString();
    }

    /** Whether there is nothing about the text to be made clean. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static int[] sentences(String text, int[] starts, int[] ends) {
        int[] sentences = new int[starts.length + 2];
        int count = 1;
        for (int i = 1; i < starts.length; i++) {
            if (i - sentences[count - 1] >= LONGEST_SENTENCE || ends(text, ends[i - 1], starts[i])) {
                sentences[count++] = i;
            }
        }
        sentences[count++] = starts.length;
        return java.util.Arrays.copyOf(sentences, count);
    }

    /** Whether a sentence or line ends between two words. */
    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == ';' || c == ':';
            if (c == '\n' || c == '•' || (stop && i + 1 < to && Character.isWhitespace(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
