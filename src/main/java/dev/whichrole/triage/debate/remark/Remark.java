package dev.whichrole.triage.debate.remark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message of a thread with its place in it. What it quotes of others is no part of it.
 *
 * @param sentences what its speaker says themselves
 * @param opens whether nobody else has spoken before
 * @param first whether its speaker has not spoken before
 * @param byOpener whether its speaker opened the thread
 * @param answers whether the one before it ends with a question
 * @param names whether it names somebody of the thread
 */
public record Remark(
        Post post,
        List<String> sentences,
        boolean opens,
        boolean first,
        boolean byOpener,
        boolean answers,
        boolean names) {
    private static final int SHORTEST_NAME = 3;

    /** The messages of people, in order. */
    public static List<Remark> of(List<Post> thread) {
        List<Post> said =
                thread.stream().filter(post -> post.kind() != Post.Kind.FACT).toList();
        var remarks = new ArrayList<Remark>();
        Set<String> speakers = new HashSet<>();
        said.forEach(post -> speakers.add(post.speaker()));
        Set<String> before = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            Post post = said.get(i);
            String opener = said.get(0).speaker();
            remarks.add(new Remark(
                    post,
                    DebateSentences.of(post.text()),
                    before.isEmpty() || before.equals(Set.of(post.speaker())),
                    before.add(post.speaker()),
                    post.speaker().equals(opener),
                    i > 0 && said.get(i - 1).text().strip().endsWith("?"),
                    speakers.stream().anyMatch(name -> !name.equals(post.speaker()) && names(post.text(), name))));
        }
        return List.copyOf(remarks);
    }

    /** What its speaker says, as one text. */
    public String body() {
        return String.join(" ", sentences);
    }

    /** Whether a text has any part of a name. */
    public static boolean names(String text, String name) {
        var words = words(text);
        return parts(name).stream().anyMatch(part -> Collections.indexOfSubList(words, part) >= 0);
    }

    /** The words of a name, each alone and those of one hyphenated part together, in small letters. */
    private static List<List<String>> parts(String name) {
        return Stream.of(name.replaceFirst("^u/", "").split("[ _.()]+", -1))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .map(Remark::words)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(Cues.plain(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first part of a name, in small letters and without signs. */
    public static String firstName(String name) {
        return Cues.plain(name).replaceFirst("^u/", "").split(" ", -1)[0].replaceAll("[^\\p{L}\\p{N}_-]", "");
    }
}
