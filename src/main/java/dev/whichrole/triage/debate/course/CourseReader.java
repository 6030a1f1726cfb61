package dev.whichrole.triage.debate.course;

import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.DebateQuotes;
import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a thread goes: by its first message, what machines report in it, and its end. */
public final class CourseReader {
    /** From so many words on a remark after an agreement goes on with the argument. */
    private static final int GOES_ON = 13;
    /** So many have to go along, where it is not the one who opened the thread. */
    private static final int ENOUGH = 2;

    private final DebateCues.Course cues;
    private final Cues yields;
    private final Cues turned;
    private final Cues resists;
    private final Cues abstains;
    private final Cues broken;
    private final Cues past;
    private final Cues undo;

    public CourseReader(DebateCues cues) {
        this.cues = cues.course();
        this.yields = new Cues(this.cues.yields());
        this.turned = new Cues(cues.turned());
        this.resists = new Cues(this.cues.resists());
        this.abstains = new Cues(this.cues.abstains());
        this.broken = new Cues(this.cues.broken());
        this.past = new Cues(this.cues.past());
        this.undo = new Cues(this.cues.undo());
    }

    public Course read(List<Post> thread) {
        List<Post> said =
                thread.stream().filter(post -> post.kind() == Post.Kind.SAID).toList();
        String opening = said.isEmpty() ? "" : said.get(0).text();
        return new Course(
                question(opening, said),
                isBroken(thread),
                said.stream().anyMatch(post -> undo.in(post.text())),
                accord(said));
    }

    /** Who opened the thread may come to ask what titles mean. */
    private OpeningQuestion question(String opening, List<Post> said) {
        return said.stream()
                .filter(post -> post.speaker().equals(said.get(0).speaker()))
                .map(post -> OpeningQuestion.of(post.text(), cues))
                .filter(question -> question.kind() == OpeningQuestion.Kind.DIFFERENCE)
                .findFirst()
                .orElseGet(() -> OpeningQuestion.of(opening, cues));
    }

    /** By what the thread begins with, up to the first word of a person. */
    private boolean isBroken(List<Post> thread) {
        boolean people = false;
        for (Post post : thread) {
            if (people) {
                return false;
            }
            people = post.kind() == Post.Kind.SAID;
            if (DebateSentences.of(post.text()).stream()
                    .anyMatch(sentence -> broken.in(sentence) && !past.in(sentence))) {
                return true;
            }
        }
        return false;
    }

    /** Who goes along at the end: at least two, or the one who began it; and nobody who said no is left. */
    private Optional<Accord> accord(List<Post> said) {
        Set<String> along = new HashSet<>();
        int from = -1;
        for (int i = 1; i < said.size(); i++) {
            Post post = said.get(i);
            if (goesAlong(post.text())) {
                from = along.isEmpty() ? i : from;
                along.add(post.speaker());
            } else if (resists(post) || words(post.text()) >= GOES_ON) {
                along.clear();
            }
        }
        boolean agreed = along.size() >= ENOUGH && nobodyResists(said, along);
        return agreed || withdrawn(said, from, along) ? Optional.of(on(said, from)) : Optional.empty();
    }

    /** Whether the one who began it is among those who go along, and takes back what they said. */
    private boolean withdrawn(List<Post> said, int from, Set<String> along) {
        return !along.isEmpty()
                && along.contains(said.get(0).speaker())
                && said.subList(from, said.size()).stream()
                        .filter(post -> post.speaker().equals(said.get(0).speaker()))
                        .anyMatch(post -> turned.in(post.text()));
    }

    private boolean resists(Post post) {
        return resists.open(post.text()) && !abstains.in(post.text());
    }

    private boolean goesAlong(String text) {
        return (turned.in(text) || yields.in(text)) && !text.strip().endsWith("?");
    }

    private boolean nobodyResists(List<Post> said, Set<String> along) {
        return said.stream().skip(1).filter(this::resists).allMatch(post -> along.contains(post.speaker()));
    }

    /** What the first to go along makes of it, else what was said before that. */
    private static Accord on(List<Post> said, int from) {
        Post first = said.get(from);
        Post before = said.subList(0, from).stream()
                .filter(post -> !post.speaker().equals(first.speaker()))
                .reduce((one, last) -> last)
                .orElse(first);
        return DebateQuotes.longest(first.text())
                .map(own -> new Accord(first.speaker(), Optional.of(own)))
                .orElseGet(() -> new Accord(before.speaker(), DebateQuotes.longest(before.text())));
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
