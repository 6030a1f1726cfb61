package dev.whichrole.triage.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** Cuts text into words, in small letters and without their endings. */
final class Stems extends Analyzer {
    /** The stems of the text, in order. */
    List<Stem> of(String text) {
        var stems = new ArrayList<Stem>(text.length() / 6 + 4);
        try (var stream = tokenStream("text", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() > 0) {
                    stems.add(new Stem(term.toString(), offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = CharTokenizer.fromTokenCharPredicate(Stems::inWord);
        var plain = new Apostrophes(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new PorterStemFilter(new SelfStanding(plain)));
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /** Takes out apostrophes, so that "can't" and "cant" are one word. */
    private static final class Apostrophes extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Apostrophes(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int kept = 0;
            char[] letters = term.buffer();
            for (int i = 0; i < term.length(); i++) {
                if (letters[i] != '\'' && letters[i] != '’') {
                    letters[kept++] = letters[i];
                }
            }
            term.setLength(kept);
            return true;
        }
    }
}
