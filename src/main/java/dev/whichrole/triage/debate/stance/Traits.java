package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Agreement;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What can be seen in a remark, by name: its words, its manner, its place in the thread, whom its displeasure is about.
 */
public final class Traits {
    private static final double HALF = 0.5;
    private static final int MOST = 3;
    private static final Map<String, Pattern> COUNTED = Map.of(
            "I", words("i|i'd|i'm|i've|i'll|my|me|mine"),
            "we", words("we|our|us|we're|we've|we'd|we'll|ours"),
            "you", words("you|your|you're|yours"),
            "they", words("they|them|their|those|they're"),
            "not", words("no|not|never|nobody|nothing|none|without|cannot|[a-z]+n't"),
            "number", Pattern.compile("\\d+"));
    private static final Map<String, Pattern> SEEN = Map.of(
            "but", words("but|though|except|however|although"),
            "should", words("should|must|needs?|would|want|have to|has to|let's|rather|i'd|we'd"),
            "if", words("if|unless|until|as long as"),
            "because", words("because|since|so that|which is why|that's why"),
            "thanks", words("thanks?|thank you|cheers|thx"),
            "emoji", Pattern.compile(":[a-z0-9_+-]{2,40}:|[\\x{1F300}-\\x{1FAFF}]"),
            "laughs", words("lol|haha+|hehe|:d|lmao|/s|heh"),
            "small", Pattern.compile("^[a-z]"));

    private final Language language = new Language();
    private final Hearing hearing;
    private final Map<String, Cues> known;
    private final Cues attacks;
    private final Agreement agreement;
    private final Map<Role, Cues> teams = new EnumMap<>(Role.class);

    public Traits(DebateCues cues, Hearing hearing) {
        this.hearing = hearing;
        this.attacks = new Cues(cues.against());
        this.agreement = new Agreement(cues.agrees());
        this.known = Map.of(
                "attacks", attacks,
                "aside", new Cues(cues.aside()),
                "wonders", new Cues(cues.wonders()),
                "argues", new Cues(cues.argues()));
        for (Role role : Role.values()) {
            teams.put(role, new Cues(cues.side(role).names()));
        }
    }

    private static Pattern words(String either) {
        return Pattern.compile("(?<![\\p{L}\\p{N}'])(?:" + either + ")(?![\\p{L}\\p{N}'])");
    }

    public Set<String> of(Remark remark) {
        Set<String> traits = new TreeSet<>();
        place(remark, traits);
        manner(remark, traits);
        wording(remark.body(), traits);
        return traits;
    }

    private void place(Remark remark, Set<String> traits) {
        boolean asks = remark.sentences().stream().anyMatch(DebateSentences::asks);
        boolean asksLast = !remark.sentences().isEmpty()
                && DebateSentences.asks(
                        remark.sentences().get(remark.sentences().size() - 1));
        Steps.add(traits, "asks", asks);
        Steps.add(traits, "asks last", asksLast);
        Steps.add(traits, "asks only", asks && remark.sentences().stream().allMatch(DebateSentences::asks));
        Steps.add(traits, "opens", remark.opens());
        Steps.add(traits, "opens asking", remark.opens() && asks);
        Steps.add(traits, "opens asking last", remark.opens() && asksLast);
        Steps.add(traits, "by opener", remark.byOpener() && !remark.opens());
        Steps.add(traits, "first", remark.first());
        Steps.add(traits, "answers", remark.answers());
        Steps.add(traits, "names", remark.names());
        Steps.add(traits, "agrees", agreement.opens(remark.body()));
        Steps.add(traits, "agrees and names", remark.names() && agreement.opens(remark.body()));
        Steps.add(traits, "quotes", remark.post().text().lines().anyMatch(line -> line.startsWith(">")));
    }

    private void manner(Remark remark, Set<String> traits) {
        String text = Cues.plain(remark.body());
        COUNTED.forEach((name, pattern) -> Steps.count(
                traits, name, pattern.matcher(text).results().limit(MOST).count(), MOST));
        SEEN.forEach((name, pattern) -> Steps.add(
                traits,
                name,
                pattern.matcher(name.equals("small") ? remark.body() : text).find()));
        known.forEach((name, cue) -> Steps.count(traits, name, cue.found(text).size(), MOST));
        teams.forEach((role, cue) -> Steps.add(traits, "team " + role.id(), cue.in(text)));
        remark.sentences().forEach(sentence -> attacked(sentence, traits));
    }

    /** Whom a sentence of displeasure is about: a team that it names, or whose matter triage hears in it. */
    private void attacked(String sentence, Set<String> traits) {
        if (!attacks.in(sentence)) {
            return;
        }
        double[] heard = hearing.shares(sentence);
        teams.forEach((role, cue) -> {
            Steps.add(traits, "attacks a team", cue.in(sentence));
            Steps.add(traits, "attacks team " + role.id(), cue.in(sentence));
            Steps.add(traits, "attacks about " + role.id(), heard[Label.of(role).index()] > HALF);
        });
    }

    /** Single words and two neighbours. */
    private void wording(String body, Set<String> traits) {
        String before = "";
        for (var stem : language.stems(body)) {
            String word = stem.text();
            if (word.indexOf('|') < 0) {
                traits.add("w " + word);
                traits.add("w " + before + " " + word);
                before = word;
            }
        }
    }
}
