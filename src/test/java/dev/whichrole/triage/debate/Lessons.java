package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.PartsTrainer.Part;
import dev.whichrole.triage.debate.PartsTrainer.Taught;
import dev.whichrole.triage.debate.course.Topics;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Parts;
import dev.whichrole.triage.debate.stance.StanceModel;
import dev.whichrole.triage.debate.stance.WholeSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What there is to learn from labelled debates, speaker by speaker. What is not in the plain manner of public boards is
 * learnt with a second set of weights for what only such debates have, which is not kept.
 */
final class Lessons {
    private static final Role[] ROLES = Role.values();
    private static final double PULL = 2;
    private static final double PULL_OF_WORDS = 4;
    private static final double PULL_OF_OWN_WORDS = 4;
    private static final double PULL_OF_SIDES = 1;
    private static final double PULL_OF_MATTERS = 2;
    private static final double WITHHELD = 0.4;
    /** What an unsure label counts. */
    private static final double UNSURE = 0.5;

    private final Ear ear;
    private final StanceModel model;
    private final DebateReader reader;
    private final MatterReader matters;

    Lessons(DebateCues cues, Ear ear, Hearing hearing) {
        this.ear = ear;
        var nothing = new Parts(List.of());
        this.model = new StanceModel(cues, hearing, nothing);
        this.reader = new DebateReader(cues, ear, List.of(), hearing);
        this.matters = new MatterReader(new Topics(cues), nothing, hearing);
    }

    /** The weights of all parts, as lines. */
    List<String> train(List<LabelledDebate> debates) {
        var people = new ArrayList<Taught>();
        var threads = new ArrayList<Taught>();
        for (var debate : debates) {
            List<Remark> remarks = Remark.of(debate.posts());
            Talk talk = ear.hear(remarks);
            if (debate.seated()) {
                reader.standings(remarks, talk)
                        .now()
                        .forEach(standing ->
                                standing.speech(talk).ifPresent(speech -> people.add(taught(debate, speech))));
            }
            if (!List.of("", "none").contains(debate.answer()) && !talk.said().isEmpty()) {
                threads.add(taught(debate, talk));
            }
        }
        var lines = new ArrayList<>(new PartsTrainer(people, WITHHELD).train());
        lines.addAll(new PartsTrainer(threads, 0).train());
        lines.sort(null);
        return lines;
    }

    /** Three parts for each way to stand: for, against, none; those of each role's own words; those of its side. */
    private Taught taught(LabelledDebate debate, WholeSpeech speech) {
        var seen = model.seen(speech);
        var manner = also(debate, seen.manner());
        var words = seen.words();
        var parts = new ArrayList<Part>(List.of(
                new Part(StanceModel.FOR, manner, seen.senses(), PULL, PULL_OF_WORDS),
                new Part(StanceModel.AGAINST, manner, seen.senses(), PULL, PULL_OF_WORDS),
                new Part(StanceModel.NONE, manner, seen.senses(), PULL, PULL_OF_WORDS)));
        int[][] answers = new int[2 * ROLES.length + 1][];
        for (int i = 0; i < ROLES.length; i++) {
            var side = also(debate, seen.sides().getOrDefault(ROLES[i], Set.of()));
            answers[i] = new int[] {0, parts.size(), parts.size() + 1};
            answers[ROLES.length + i] = new int[] {1, parts.size(), parts.size() + 2};
            parts.add(new Part(ROLES[i].id(), words, seen.senses(), PULL_OF_OWN_WORDS, PULL_OF_OWN_WORDS));
            parts.add(new Part(StanceModel.PRO, side, PULL_OF_SIDES, PULL_OF_SIDES));
            parts.add(new Part(StanceModel.CON, side, PULL_OF_SIDES, PULL_OF_SIDES));
        }
        answers[2 * ROLES.length] = new int[] {2};
        double counts = debate.unsure(speech.speaker()) ? UNSURE : 1;
        return new Taught(parts, answers, right(debate.seat(speech.speaker())), counts);
    }

    private static double[] right(Seat seat) {
        double[] right = new double[2 * ROLES.length + 1];
        double each = 1.0 / Math.max(1, seat.pro().size() + seat.con().size());
        for (int i = 0; i < ROLES.length; i++) {
            right[i] = seat.pro().contains(ROLES[i]) ? each : 0;
            right[ROLES.length + i] = seat.con().contains(ROLES[i]) ? each : 0;
        }
        right[2 * ROLES.length] = seat.pro().isEmpty() && seat.con().isEmpty() ? 1 : 0;
        return right;
    }

    private static Set<String> also(LabelledDebate debate, Set<String> traits) {
        if (debate.plain()) {
            return traits;
        }
        Set<String> all = new TreeSet<>(traits);
        traits.stream()
                .filter(trait -> !trait.startsWith("w "))
                .forEach(trait -> all.add(PartsTrainer.ONLY_THERE + trait));
        all.add(PartsTrainer.ONLY_THERE);
        return all;
    }

    private Taught taught(LabelledDebate debate, Talk talk) {
        var parts = new ArrayList<Part>();
        int[][] answers = new int[ROLES.length + 1][];
        double[] right = new double[ROLES.length + 1];
        for (int i = 0; i < ROLES.length; i++) {
            answers[i] = new int[] {i};
            right[i] = ROLES[i].id().equals(debate.answer()) ? 1 : 0;
            parts.add(new Part(MatterReader.ITS, matters.traits(ROLES[i], talk), PULL_OF_MATTERS, PULL_OF_MATTERS));
        }
        answers[ROLES.length] = new int[] {ROLES.length};
        right[ROLES.length] = debate.answer().matches("choice|shared") ? 1 : 0;
        parts.add(new Part(MatterReader.CHOICE, matters.traits(talk), PULL_OF_MATTERS, PULL_OF_MATTERS));
        return new Taught(parts, answers, right, debate.plain() ? 1 : UNSURE);
    }
}
