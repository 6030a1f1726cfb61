package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Post;

/** How a thread begins: its first message by a person, and the last question in that, or nothing. */
record Opening(String text, String question) {
    static Opening of(Post first) {
        String question = DebateSentences.of(first.text()).stream()
                .filter(DebateSentences::asks)
                .reduce((before, last) -> last)
                .orElse("");
        return new Opening(first.text(), question);
    }
}
