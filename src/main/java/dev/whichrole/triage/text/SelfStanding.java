package dev.whichrole.triage.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Keeps words apart that the stemmer would make one: production and productivity are no product. */
final class SelfStanding extends TokenFilter {
    /** What a word begins with that stands for itself, up to there. */
    private static final List<String> BEGINNINGS = List.of("production", "productiv");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    SelfStanding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (String beginning : BEGINNINGS) {
            if (begins(beginning)) {
                term.setLength(beginning.length());
                keyword.setKeyword(true);
            }
        }
        return true;
    }

    private boolean begins(String beginning) {
        char[] letters = term.buffer();
        for (int i = 0; i < beginning.length(); i++) {
            if (i >= term.length() || letters[i] != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
