package dev.whichrole.triage.debate.remark;

import java.util.List;

/**
 * A remark with what is heard in it.
 *
 * @param heard what triage hears in the whole of it
 */
public record Said(Remark remark, Heard heard, List<Sentence> sentences) {
    public Said {
        sentences = List.copyOf(sentences);
    }

    int words() {
        return remark.body().split("\\s+", -1).length;
    }
}
