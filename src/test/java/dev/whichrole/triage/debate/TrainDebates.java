package dev.whichrole.triage.debate;

import dev.whichrole.content.TriageContent;
import dev.whichrole.testing.LearntFrom;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.WordVectors;
import dev.whichrole.triage.model.Train;
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
    static final Path VECTORS = Path.of("src/main/resources/content/triage/word-vectors.bin");

    /** Those that begin with {@code plain} are in the manner of public boards. */
    static final List<String> FILES = List.of(
            "learnt",
            "orientation",
            "forum",
            "threads",
            "boards",
            "plain",
            "plain-2",
            "plain-3",
            "plain-4",
            "plain-5",
            "plain-6",
            "plain-7",
            "plain-8",
            "plain-9",
            "plain-10",
            "plain-11");

    private static final String NAME = "debates";

    private static final Path HERE = Path.of("src/test/java/dev/whichrole/triage/debate");

    private TrainDebates() {}

    /** The debates, what triage hears in them, how they are learnt from, and what came out. */
    private static List<Path> learntFrom() {
        return Stream.concat(
                        Stream.of(
                                LabelledDebate.FOLDER,
                                Train.WEIGHTS,
                                Train.LETTERS,
                                WEIGHTS,
                                VECTORS,
                                WEIGHTS.resolveSibling("debate-tones.yaml"),
                                WEIGHTS.resolveSibling("debates.yaml")),
                        Stream.of("TrainDebates", "Lessons", "PartsTrainer", "WordVectorTrainer", "LabelledDebate")
                                .map(name -> HERE.resolve(name + ".java")))
                .toList();
    }

    /** Whether this is what the last training learnt from, and what it made of it. */
    static boolean isUpToDate() throws IOException {
        return LearntFrom.isUpToDate(NAME, learntFrom());
    }

    static Hearing hearing() {
        return TriageContent.read().triage()::shares;
    }

    /** Hears with these vectors. */
    static Ear ear(byte[] vectors) {
        return new Ear(TriageContent.debateTones(), hearing(), new WordVectors(vectors));
    }

    /** What words have in common in all that triage and debates are learnt from. */
    static byte[] vectors() throws IOException {
        var texts = new ArrayList<String>();
        Train.examples().forEach(example -> texts.add(example.text()));
        Stream.concat(debates().stream(), remarks().stream())
                .flatMap(debate -> debate.posts().stream())
                .forEach(post -> texts.add(post.text()));
        return new WordVectorTrainer(texts).train();
    }

    static List<LabelledDebate> debates() {
        return FILES.stream()
                .flatMap(file -> LabelledDebate.of(file).stream())
                .filter(debate -> !debate.heldOut())
                .toList();
    }

    /** Single remarks that were written to be learnt from. */
    static List<LabelledDebate> remarks() {
        return Stream.of("remarks", "plain-remarks", "plain-remarks-2", "plain-remarks-3", "plain-remarks-4")
                .flatMap(file -> LabelledDebate.of(file).stream())
                .toList();
    }

    /** How threads begin, labelled by whose matter that is and nothing else. */
    private static Stream<LabelledDebate> openings() {
        return LabelledDebate.of("openings").stream().filter(debate -> !debate.heldOut());
    }

    static List<String> weights(byte[] vectors) {
        var all = new ArrayList<>(debates());
        all.addAll(remarks());
        openings().forEach(all::add);
        return new Lessons(TriageContent.debateCues(), ear(vectors), hearing()).train(all);
    }

    public static void main(String[] args) throws IOException {
        byte[] vectors = vectors();
        Files.write(VECTORS, vectors);
        var lines = weights(vectors);
        Files.write(WEIGHTS, lines);
        LearntFrom.write(NAME, learntFrom());
        System.out.println(lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes; vectors of words, "
                + vectors.length + " bytes");
    }
}
