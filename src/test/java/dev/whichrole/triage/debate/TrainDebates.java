package dev.whichrole.triage.debate;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns anew how remarks are read, from the debates that are not held out: {@code mvn -q -Ptrain process-test-classes
 * -Dtriage.main=dev.whichrole.triage.debate.TrainDebates}. Hears with triage's weights as they are.
 */
public final class TrainDebates {
    static final Path WEIGHTS = Path.of("src/main/resources/content/triage/debate-weights.txt");

    private TrainDebates() {}

    static Hearing hearing() {
        return TriageContent.read().triage()::shares;
    }

    static Ear ear() {
        return new Ear(TriageContent.debateTones(), hearing());
    }

    static List<LabelledDebate> debates() {
        return Stream.of("learnt", "orientation", "forum", "threads", "boards", "plain")
                .flatMap(file -> LabelledDebate.of(file).stream())
                .filter(debate -> !debate.heldOut())
                .toList();
    }

    /** Single remarks that were written to be learnt from. */
    static List<LabelledDebate> remarks() {
        return Stream.of("remarks", "plain-remarks")
                .flatMap(file -> LabelledDebate.of(file).stream())
                .toList();
    }

    static List<String> weights() {
        var all = new ArrayList<>(debates());
        all.addAll(remarks());
        return new Lessons(TriageContent.debateCues(), ear(), hearing()).train(all);
    }

    public static void main(String[] args) throws IOException {
        var lines = weights();
        Files.write(WEIGHTS, lines);
        System.out.println(lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
    }
}
