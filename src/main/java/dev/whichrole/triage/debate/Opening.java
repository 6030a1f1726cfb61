package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;

/** How a thread begins: its first message by a person, and the last question in that, or nothing. */
record Opening(String text, String question) {
    static Opening of(List<Post> posts) {
        String text = posts.stream()
                .filter(post -> post.kind() == Post.Kind.SAID)
                .findFirst()
                .map(Post::text)
                .orElse("");
        String question = DebateSentences.of(text).stream()
                .filter(DebateSentences::asks)
                .reduce((first, last) -> last)
                .orElse("");
        return new Opening(text, question);
    }
}
