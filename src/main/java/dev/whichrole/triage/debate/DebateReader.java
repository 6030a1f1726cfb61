package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a thread message by message and says where each speaker stands at its end. What decides are cues of what a role
 * loses sleep over, never the role's name; of a doubtful speaker nothing is said.
 */
public final class DebateReader {
    /** Longer threads are read up to here. */
    public static final int LONGEST = 200;

    private static final int HEARD = 4;
    /** Whoever opens with a question, or speaks against somebody, is not taken to speak for anything by a single word. */
    private static final int HEARD_OF_DOUBTFUL = 6;

    /** By so much a chair has to stand out. */
    private static final int CLEAR = 2;

    private static final int A_ROW = 3;

    private final Map<Role, Ears> ears = new EnumMap<>(Role.class);
    private final Cues against;
    private final Cues aside;
    private final Cues everything;
    private final Cues turned;
    private final Cues argues;
    private final Cues wonders;
    private final Agreement agreement;
    private final MatterReader matters;

    private record Ears(Cues strong, Cues plain, Cues names) {}

    public DebateReader(DebateCues cues) {
        for (Role role : Role.values()) {
            var side = cues.side(role);
            ears.put(role, new Ears(new Cues(side.strong()), new Cues(side.plain()), new Cues(side.names())));
        }
        this.against = new Cues(cues.against());
        this.aside = new Cues(cues.aside());
        this.everything = new Cues(cues.everything());
        this.turned = new Cues(cues.turned());
        this.argues = new Cues(cues.argues());
        this.wonders = new Cues(cues.wonders());
        this.agreement = new Agreement(cues.agrees(), cues.agreesWith());
        this.matters = new MatterReader(cues);
    }

    /** At most the first 200 messages are read. */
    public Debate read(List<Post> thread) {
        var posts = thread.subList(0, Math.min(thread.size(), LONGEST));
        Map<String, Voice> voices = new LinkedHashMap<>();
        var heard = new ArrayList<Voice>();
        for (Post post : posts) {
            if (post.kind() != Post.Kind.FACT) {
                Voice voice = voices.computeIfAbsent(post.speaker(), Voice::new);
                hear(post, voice, heard.stream().allMatch(voice::equals), heard, voices);
                heard.add(voice);
            }
        }
        List<Seat> seats = voices.values().stream().map(this::seat).toList();
        return new Debate(matters.read(posts, seats), seats);
    }

    /** Until somebody else has spoken, whoever opens is still at the question. */
    private void hear(Post post, Voice voice, boolean opens, List<Voice> before, Map<String, Voice> voices) {
        List<String> sentences = DebateSentences.of(post.text());
        if (sentences.isEmpty()) {
            return;
        }
        boolean question = opens
                ? sentences.stream().anyMatch(DebateSentences::asks) || wonders.in(post.text())
                : DebateSentences.asks(sentences.get(sentences.size() - 1));
        voice.asks |= post.kind() == Post.Kind.TO_THE_BOT || (question && (opens || !voice.spoke));
        voice.opened |= opens && question;
        voice.argues |= argues.in(post.text());
        voice.spoke = true;
        if (post.kind() == Post.Kind.TO_THE_BOT || aside.in(post.text())) {
            return;
        }
        if (everything.in(post.text())) {
            voice.everything = true;
            return;
        }
        if (turned.in(post.text())) {
            voice.turn();
        }
        agreement.with(post.text(), voice, before, voices).ifPresent(voice.follows::add);
        argue(sentences, voice, !opens || !question || argues.in(post.text()));
    }

    /** Whoever only opens with a question may be against somebody, and speaks for nothing yet. */
    private void argue(List<String> sentences, Voice voice, boolean argues) {
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            if (!DebateSentences.asks(sentence)) {
                String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
                argue(sentence, against.in(sentence) || against.in(next), voice, argues);
            }
        }
    }

    private void argue(String sentence, boolean against, Voice voice, boolean argues) {
        Set<Role> accused = against ? accused(sentence) : Set.of();
        ears.forEach((role, ear) -> {
            if (accused.contains(role)) {
                voice.against.add(role);
                voice.note(role, sentence, 1);
            } else if (argues) {
                voice.cue(role, ear.strong.found(sentence), ear.plain.found(sentence), sentence);
            }
        });
    }

    /** Of a long row of names it is the last that is meant. */
    private Set<Role> accused(String sentence) {
        Map<Role, Integer> named = new EnumMap<>(Role.class);
        ears.forEach((role, ear) -> {
            int end = ear.names.endOfLast(sentence);
            if (end >= 0) {
                named.put(role, end);
            }
        });
        if (named.size() < A_ROW) {
            return named.keySet();
        }
        return Set.of(java.util.Collections.max(named.entrySet(), Map.Entry.comparingByValue())
                .getKey());
    }

    private Seat seat(Voice voice) {
        Set<Role> pro = EnumSet.noneOf(Role.class);
        Set<Role> con = EnumSet.copyOf(voice.against);
        if (!voice.everything) {
            chair(voice).filter(role -> !con.contains(role)).ifPresent(pro::add);
        }
        if (pro.isEmpty() && con.isEmpty()) {
            voice.follows.forEach(other -> {
                con.addAll(other.against);
                if (other.against.isEmpty()) {
                    chair(other).ifPresent(pro::add);
                }
            });
        }
        Map<Role, String> quotes = new EnumMap<>(Role.class);
        pro.forEach(role -> DebateQuotes.best(voice, role).ifPresent(quote -> quotes.put(role, quote)));
        con.forEach(role -> DebateQuotes.best(voice, role).ifPresent(quote -> quotes.put(role, quote)));
        boolean asks = voice.asks && pro.isEmpty() && con.isEmpty() && !voice.everything;
        return new Seat(voice.speaker, pro, con, asks, voice.everything, quotes);
    }

    /** The one that stands out; between two that weigh the same there is none. */
    private static Optional<Role> chair(Voice voice) {
        Role best = Role.INFRA;
        int next = 0;
        for (Role role : Role.values()) {
            if (role != best && voice.weight(role) > voice.weight(best)) {
                next = voice.weight(best);
                best = role;
            } else if (role != best) {
                next = Math.max(next, voice.weight(role));
            }
        }
        int weight = voice.weight(best);
        boolean doubtful = (voice.opened && !voice.argues) || !voice.against.isEmpty();
        int heard = doubtful ? HEARD_OF_DOUBTFUL : HEARD;
        return weight >= heard && weight >= next + CLEAR ? Optional.of(best) : Optional.empty();
    }
}
