package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Matters;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.remark.Tone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What can be seen in a speech of its being about one role: whether that is named, how it is spoken of, what the thread is about. */
final class SideTraits {
    private static final double[] OTHERS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.7};
    private static final double[] OPENING = {0.1, 0.25, 0.5, 0.75};
    private static final double ABOUT = 0.4;
    private static final double SAYS_SOMETHING = 0.1;
    private static final Pattern CARRIES = Pattern.compile("\\b(?:they|them|their|it|its|that|those|this)\\b");

    Set<String> of(Role role, WholeSpeech speech) {
        Set<String> seen = new TreeSet<>();
        heard(role, speech, seen);
        thread(role, speech, seen);
        named(role, speech, seen);
        return seen;
    }

    private static void heard(Role role, WholeSpeech speech, Set<String> seen) {
        Matters own = Talk.heard(speech.own());
        Steps.share(seen, "hears", own.of(role), Steps.SHARES);
        var sentences = speech.sentences().stream()
                .mapToDouble(sentence -> sentence.heard().of(role));
        var all = sentences.summaryStatistics();
        Steps.share(seen, "hears in a sentence", all.getMax(), 0.3, 0.5, 0.7, 0.9);
        Steps.share(seen, "hears by and large", all.getAverage(), Steps.SHARES);
        Steps.add(seen, "hears most", own.of(role) > SAYS_SOMETHING && own.of(role) >= own.most());
    }

    private static void thread(Role role, WholeSpeech speech, Set<String> seen) {
        Talk talk = speech.talk();
        Said opening = talk.said().get(0);
        Matters others = Talk.heard(speech.others());
        Steps.share(seen, "others", others.of(role), OTHERS);
        Steps.add(seen, "others most", others.of(role) > 0 && others.of(role) >= others.most());
        Steps.share(seen, "opening", opening.heard().of(role), OPENING);
        Steps.add(seen, "thread names most", talk.mostCalled(role));
        Steps.add(seen, "thread speaks most of", talk.mostAbout(role));
        Steps.add(
                seen,
                "opening names",
                opening.sentences().stream().anyMatch(each -> each.called().contains(role)));
        Steps.add(
                seen,
                "opening speaks of",
                opening.sentences().stream().anyMatch(each -> each.about().contains(role)));
    }

    private static void named(Role role, WholeSpeech speech, Set<String> seen) {
        String text = speech.text();
        Ear ear = speech.talk().ear();
        Steps.count(seen, "names", ear.called(text).getOrDefault(role, 0), 2);
        Steps.count(seen, "speaks of", ear.about(text).getOrDefault(role, 0), 3);
        Map<String, Tone> tones = tones(role, speech.sentences());
        tones.forEach((how, tone) -> {
            tone.counts().forEach((what, count) -> {
                Steps.count(seen, how + " " + what, what.equals("not") ? 0 : count, 2);
            });
            Steps.count(seen, how + " plus", tone.leaning(), 2);
            Steps.count(seen, how + " minus", -tone.leaning(), 2);
        });
    }

    /** The tone of the sentences that name it, of those that are about it, and of those after such ones that say "they" or "it". */
    private static Map<String, Tone> tones(Role role, List<SpokenSentence> sentences) {
        Map<String, Tone> tones = new TreeMap<>();
        boolean before = false;
        for (SpokenSentence sentence : sentences) {
            boolean named = sentence.called().contains(role);
            boolean about = sentence.about().contains(role) || sentence.heard().of(role) > ABOUT;
            String how = named
                    ? "named"
                    : about
                            ? "about"
                            : before
                                            && CARRIES.matcher(Cues.plain(sentence.text()))
                                                    .find()
                                    ? "carried"
                                    : "";
            if (!how.isEmpty()) {
                Tone tone = tones.computeIfAbsent(how, h -> new Tone());
                tone.add(sentence.tone());
                tone.add("question", named && sentence.asks() ? 1 : 0);
            }
            before |= named || about;
        }
        return tones;
    }
}
