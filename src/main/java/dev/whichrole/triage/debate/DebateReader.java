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

    private static final int HEARD = 3;

    private final Map<Role, Ears> ears = new EnumMap<>(Role.class);
    private final Cues against;
    private final Cues aside;
    private final Cues everything;
    private final Cues turned;
    private final Cues argues;
    private final Cues wonders;
    private final Lean lean;
    private final Agreement agreement;
    private final MatterReader matters;

    private record Ears(Cues strong, Cues plain, Cues names) {}

    public DebateReader(DebateCues cues, Lean lean) {
        this.lean = lean;
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
        List<String> sentences = Sentences.of(post.text());
        if (sentences.isEmpty()) {
            return;
        }
        boolean question = opens
                ? sentences.stream().anyMatch(Sentences::asks) || wonders.in(post.text())
                : Sentences.asks(sentences.get(sentences.size() - 1)) || post.kind() == Post.Kind.TO_THE_BOT;
        voice.asks |= question;
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
        if (!(opens && question && !argues.in(post.text()))) {
            argue(sentences, voice);
        }
    }

    private void argue(List<String> sentences, Voice voice) {
        String claims = sentences.stream()
                .filter(sentence -> !Sentences.asks(sentence))
                .collect(java.util.stream.Collectors.joining(" "));
        lean.of(claims).forEach(voice::lean);
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            if (!Sentences.asks(sentence)) {
                String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
                argue(sentence, against.in(sentence) || against.in(next), voice);
            }
        }
    }

    private void argue(String sentence, boolean against, Voice voice) {
        ears.forEach((role, ear) -> {
            if (against && ear.names.in(sentence)) {
                voice.against.add(role);
                voice.note(role, sentence, 1);
            } else {
                voice.cue(role, ear.strong.found(sentence), ear.plain.found(sentence), sentence);
            }
        });
    }

    private Seat seat(Voice voice) {
        Set<Role> pro = EnumSet.noneOf(Role.class);
        Set<Role> con = EnumSet.copyOf(voice.against);
        if (con.isEmpty() && !voice.everything) {
            chair(voice).ifPresent(pro::add);
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
        pro.forEach(role -> Quotes.best(voice, role).ifPresent(quote -> quotes.put(role, quote)));
        con.forEach(role -> Quotes.best(voice, role).ifPresent(quote -> quotes.put(role, quote)));
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
        return weight >= HEARD && weight > next ? Optional.of(best) : Optional.empty();
    }
}
