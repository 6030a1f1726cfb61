package dev.whichrole.triage.debate.remark;

import java.util.List;

/**
 * A remark with what is heard in it.
 *
 * @param heard what triage hears in the whole of it
 * @param words how many it has
 * @param sense where its words lie, all together
 */
public record Said(Remark remark, Matters heard, List<SpokenSentence> sentences, int words, Sense sense) {
    public Said {
        sentences = List.copyOf(sentences);
    }
}
