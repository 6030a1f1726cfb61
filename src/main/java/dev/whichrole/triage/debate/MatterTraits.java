package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Matters;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Steps;
import dev.whichrole.triage.model.Label;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen in a thread of whose matter it is: what it opens with, what it asks, what everybody speaks of. */
final class MatterTraits {
    private static final double[] ALL = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
    private static final double[] OPENING = {0.1, 0.25, 0.5, 0.75, 0.9};
    private static final int MANY = 5;
    private static final Pattern WHO = Pattern.compile("\\b(?:who|whose|whom|which)\\b");
    private static final Pattern OR = Pattern.compile("\\b(?:or|vs|versus|between)\\b");
    private static final Pattern WHETHER = Pattern.compile("\\b(?:do|does|should|is|are|can)\\b");

    private MatterTraits() {}

    /** What speaks for its being this role's. */
    static Set<String> of(Role role, Talk talk, Opening opening) {
        Set<String> seen = new TreeSet<>();
        Matters all = Talk.heard(talk.said());
        Steps.share(seen, "all", all.of(role), ALL);
        Steps.add(seen, "all most", all.of(role) >= all.most());
        Matters opened = opening.heard();
        Steps.share(seen, "opening", opened.of(role), OPENING);
        Steps.add(seen, "opening most", opened.of(role) >= opened.most());
        if (!opening.question().isEmpty()) {
            Steps.share(seen, "question", opening.asked().of(role), OPENING);
        }
        called(role, talk, opening, seen);
        return seen;
    }

    private static void called(Role role, Talk talk, Opening opening, Set<String> seen) {
        Steps.add(seen, "names most", talk.mostCalled(role));
        Steps.add(seen, "speaks most", talk.mostAbout(role));
        Steps.count(seen, "names", talk.called(role), MANY - 1);
        Steps.count(seen, "speaks", talk.about(role) / 2, MANY);
        boolean others = Stream.of(Role.values()).anyMatch(other -> other != role && talk.called(other) > 0);
        Steps.add(seen, "names only", talk.called(role) > 0 && !others);
        Ear ear = talk.ear();
        Steps.add(seen, "opening names", count(ear.called(opening.text()), role) > 0);
        Steps.add(seen, "opening speaks", count(ear.about(opening.text()), role) > 0);
        Steps.add(seen, "question names", count(ear.called(opening.question()), role) > 0);
        Steps.add(seen, "question speaks", count(ear.about(opening.question()), role) > 0);
        long people = talk.speakers().stream()
                .filter(speaker -> talk.said().stream()
                        .filter(said -> said.remark().post().speaker().equals(speaker))
                        .flatMap(said -> said.sentences().stream())
                        .anyMatch(sentence -> sentence.about().contains(role)))
                .count();
        Steps.count(seen, "people speak", people, MANY);
    }

    private static int count(Map<Role, Integer> counts, Role role) {
        return counts.getOrDefault(role, 0);
    }

    /** What speaks for its being a choice. */
    static Set<String> ofChoice(Talk talk, Opening opening) {
        Set<String> seen = new TreeSet<>();
        Ear ear = talk.ear();
        String question = Cues.plain(opening.question());
        Steps.count(seen, "naming", ear.naming(talk.text()), MANY + 1);
        Steps.count(seen, "hiring", ear.hiring(talk.text()), MANY - 1);
        Steps.add(seen, "opening naming", ear.naming(opening.text()) > 0);
        Steps.add(seen, "question naming", ear.naming(question) > 0);
        Steps.add(seen, "opening hiring", ear.hiring(opening.text()) > 0);
        Steps.add(seen, "asked", !question.isEmpty());
        Steps.add(seen, "who", WHO.matcher(question).find());
        Steps.add(seen, "or", OR.matcher(question).find());
        Steps.add(seen, "whether", WHETHER.matcher(question).find());
        Several several = several(talk, opening);
        Steps.count(seen, "names roles", several.called, MANY - 1);
        Steps.count(seen, "opening names roles", several.opening, MANY - 1);
        Steps.count(seen, "speaks of roles", several.about, MANY - 1);
        heard(talk, opening, seen);
        return seen;
    }

    private record Several(long called, long opening, long about) {}

    private static Several several(Talk talk, Opening opening) {
        Map<Role, Integer> opened = new EnumMap<>(talk.ear().called(opening.text()));
        return new Several(
                Stream.of(Role.values()).filter(role -> talk.called(role) > 0).count(),
                Stream.of(Role.values()).filter(role -> count(opened, role) > 0).count(),
                Stream.of(Role.values()).filter(role -> talk.about(role) > 1).count());
    }

    private static void heard(Talk talk, Opening opening, Set<String> seen) {
        Matters all = Talk.heard(talk.said());
        Steps.share(seen, "hears none", all.of(Label.NONE), 0.05, 0.1, 0.2, 0.3, 0.5);
        Steps.share(seen, "hears shared", all.of(Label.SHARED), 0.05, 0.1, 0.2);
        Steps.share(seen, "hears one", all.most(), 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8);
        double second = Stream.of(Role.values())
                .mapToDouble(role -> all.of(role))
                .filter(share -> share < all.most())
                .max()
                .orElse(0);
        Steps.share(seen, "leads by", all.most() - second, 0.05, 0.1, 0.2, 0.3, 0.5);
        Matters opened = opening.heard();
        Steps.share(seen, "opening none", opened.of(Label.NONE), 0.1, 0.3, 0.6);
        Steps.share(seen, "opening one", opened.most(), 0.3, 0.5, 0.7, 0.9);
        Steps.share(seen, "opening shared", opened.of(Label.SHARED), 0.1, 0.3);
    }
}
