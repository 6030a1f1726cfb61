package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.Matters;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.remark.Tone;
import dev.whichrole.triage.model.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What can be seen in the whole of what a speaker says, whichever role it is about. */
final class SpeechTraits {
    private static final int[] WORDS = {2, 5, 11, 19, 34, 60, 100};
    private static final int SHORT = 8;
    private static final int LONG = 25;
    private static final int MOST = 3;
    private static final Pattern JOKE =
            Pattern.compile("\\b(?:lol|haha+|hehe|heh|lmao|rofl|brb|ama|popcorn)\\b|[:;]\\)|:\\(|:[a-z_]+:");
    private static final Pattern OWN =
            Pattern.compile("(?<![\\p{L}\\p{N}'-])(?:i|we|my|our|us|i'd|we'd|i've|we've|i'm|ours)(?![\\p{L}\\p{N}'])");

    private final Traits traits;

    SpeechTraits(Traits traits) {
        this.traits = traits;
    }

    Set<String> of(WholeSpeech speech) {
        Set<String> seen = new TreeSet<>();
        speech.own().forEach(each -> seen.addAll(traits.of(each.remark())));
        size(speech, seen);
        place(speech, seen);
        tone(speech, seen);
        heard(speech, seen);
        return seen;
    }

    private static void size(WholeSpeech speech, Set<String> seen) {
        int words = speech.own().stream().mapToInt(Said::words).sum();
        for (int step : WORDS) {
            Steps.add(seen, "says words>" + step, words > step);
        }
        Steps.count(seen, "remarks", speech.own().size() - 1L, 2);
        Steps.add(seen, "all short", speech.own().stream().allMatch(each -> each.words() < SHORT));
        Steps.add(seen, "one long", speech.own().stream().anyMatch(each -> each.words() > LONG));
    }

    private static void place(WholeSpeech speech, Set<String> seen) {
        List<Said> all = speech.talk().said();
        boolean asks = speech.sentences().stream().anyMatch(SpokenSentence::asks);
        Steps.add(seen, "only questions", speech.sentences().stream().allMatch(SpokenSentence::asks));
        Steps.add(seen, "has question", asks);
        Steps.add(seen, "is opener", speech.opens());
        Steps.add(seen, "opener asks", speech.opens() && asks);
        Steps.add(seen, "comes last", speech.own().get(0).equals(all.get(all.size() - 1)));
        Steps.add(seen, "alone", speech.others().isEmpty());
        Steps.add(seen, "joke", JOKE.matcher(Cues.plain(speech.text())).find());
        Set<Role> called = EnumSet.noneOf(Role.class);
        speech.sentences().forEach(sentence -> called.addAll(sentence.called()));
        Steps.add(seen, "names no team", called.isEmpty());
        Steps.add(seen, "names several", called.size() > 1);
    }

    private static void tone(WholeSpeech speech, Set<String> seen) {
        var tone = new Tone();
        speech.sentences().forEach(sentence -> tone.add(sentence.tone()));
        tone.counts().forEach((what, count) -> Steps.count(seen, "tone " + what, count, MOST));
        Steps.count(seen, "tone plus", tone.leaning(), MOST);
        Steps.count(seen, "tone minus", -tone.leaning(), MOST);
        int said = tone.of("says praises") + tone.of("says defends") - tone.of("says ends") - tone.of("says dismisses");
        Steps.count(seen, "sayings plus", said, MOST);
        Steps.count(seen, "sayings minus", -said, MOST);
        Steps.count(
                seen, "own", OWN.matcher(Cues.plain(speech.text())).results().count(), MOST);
        List<SpokenSentence> sentences = speech.sentences();
        sentences.get(sentences.size() - 1).tone().counts().keySet().forEach(what -> seen.add("ends with " + what));
    }

    private static void heard(WholeSpeech speech, Set<String> seen) {
        Matters heard = Talk.heard(speech.own());
        Steps.share(seen, "hears none", heard.of(Label.NONE), Steps.SHARES);
        Steps.share(seen, "hears shared", heard.of(Label.SHARED), Steps.SHARES);
        Steps.share(seen, "hears one", heard.most(), Steps.SHARES);
    }
}
