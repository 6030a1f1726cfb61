package dev.whichrole.slack.triage.pasted;

import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Post.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a debate that somebody tells or pastes: who says what in it, where whoever only describes the matter, and "we", is
 * nobody who debates.
 */
public final class PastedDebates {
    private static final Pattern NAMELESS = Pattern.compile("(?:^|\\s): ");
    /** What is asked in a sentence that is no question. */
    private static final Pattern INDIRECT =
            Pattern.compile("(?i)\\b(?:about|over|on|decide|know|agree) (?=(?:who|whose|which|whether) )");

    private final Settler settler;
    private final PastedWords words;
    private final String somebody;

    /** @param somebody what to call whoever has no name */
    public PastedDebates(Settler settler, PastedWords words, String somebody) {
        this.settler = settler;
        this.words = words;
        this.somebody = somebody;
    }

    /** What is told, as a thread. */
    public List<Post> posts(String told, Optional<String> teller) {
        String lines = PastedLines.of(told);
        List<Post> read = settler.told(lines, teller);
        String self = teller.orElse(settler.words().somebody());
        boolean alone = read.stream()
                .allMatch(post -> isNobody(post.speaker()) || post.speaker().equals(self));
        if (alone) {
            return described(told, self);
        }
        var posts = new ArrayList<Post>();
        for (Post post : read) {
            boolean leads = posts.isEmpty() && post.speaker().equals(self) && lines.startsWith(post.text());
            posts.addAll(leads ? described(post.text(), self) : List.of(named(post, self)));
        }
        return List.copyOf(posts);
    }

    /** Whether in what is told, on several lines or with names that Slack took out, it cannot be seen who says what. */
    public static boolean isUnclear(String told, List<Post> posts) {
        boolean several = told.strip().lines().filter(line -> !line.isBlank()).count() > 1;
        return (several || NAMELESS.matcher(told).find())
                && posts.stream().map(Post::speaker).distinct().count() < 2;
    }

    /** What describes the matter is a fact; what is asked of it, or said for oneself, is the teller's. */
    private List<Post> described(String text, String teller) {
        var own = DebateSentences.of(text).stream()
                .filter(sentence -> DebateSentences.asks(sentence) || isView(sentence))
                .collect(Collectors.joining(" "));
        var rest = DebateSentences.of(text).stream()
                .filter(sentence -> !DebateSentences.asks(sentence) && !isView(sentence))
                .collect(Collectors.joining(" "));
        var posts = new ArrayList<Post>();
        if (!rest.isBlank()) {
            posts.add(new Post("", asking(rest), Kind.FACT));
        }
        if (!own.isBlank()) {
            posts.add(Post.said(teller, own));
        }
        return posts;
    }

    /** "We argue about who patches nodes" asks who does. */
    private static String asking(String description) {
        var indirect = INDIRECT.matcher(description);
        boolean asks = indirect.find() && description.indexOf('?') < 0;
        return asks ? description + "\n" + description.substring(indirect.end()) + "?" : description;
    }

    private boolean isView(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        return Arrays.stream(plain.split("[^\\p{L}]+", -1)).anyMatch(words.view()::contains);
    }

    private boolean isNobody(String speaker) {
        return words.nobody().contains(speaker.toLowerCase(Locale.ROOT));
    }

    private Post named(Post post, String teller) {
        String name = post.speaker().toLowerCase(Locale.ROOT);
        if (words.nobody().contains(name)) {
            return new Post("", post.text(), Kind.FACT);
        } else if (words.teller().contains(name)) {
            return Post.said(teller, post.text());
        }
        return words.others().contains(name) ? Post.said(somebody, post.text()) : post;
    }
}
