package dev.whichrole.triage.model;

import dev.whichrole.content.TriageContent;
import dev.whichrole.testing.LearntFrom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns the weights anew from the lexicon and the examples that are not held out: {@code mvn -q -Ptrain process-test-classes}. */
public final class Train {
    public static final Path WEIGHTS = Path.of("src/main/resources/content/triage/weights.txt");
    public static final Path LETTERS = Path.of("src/main/resources/content/triage/letters.bin");
    public static final Path KINDS = Path.of("src/main/resources/content/triage/kind-weights.txt");

    /** Batches by writers who knew neither the lexicon nor the other examples; each is measured as a fold of its own. */
    public static final List<String> STRANGERS = List.of("stranger-a", "stranger-b", "stranger-c", "stranger-e");

    /** The last batch that was retold from what people really put in public. */
    private static final int LAST_RETOLD = 50;

    private static final int LAST_MADE_UP = 7;

    /** Retold from what people really put in public, by some thirty-six such writers; a quarter of each is held out. */
    static final List<String> RETOLD = Stream.concat(batches("real", 1, 4), batches("real", 6, LAST_RETOLD))
            .toList();

    /** Batches in the plain manner of public trackers, by eight more writers; a quarter of each is held out. */
    static final List<String> PLAIN = Stream.concat(Stream.of("roles-7", "none-7"), batches("made", 1, LAST_MADE_UP))
            .toList();

    /** Batches in the manner of real messages, by seven such writers; a quarter of each is held out. */
    public static final List<String> FIRST_MESSAGES =
            List.of("trades-a", "trades-b", "trades-c", "roles-2", "hard-2", "real-1", "real-2");

    /** By seven more, about other worlds, what is heard badly, and in the plain manner of public trackers; a quarter of each is held out. */
    public static final List<String> LATER_MESSAGES =
            List.of("worlds", "roles-3", "none-5", "roles-5", "none-6", "roles-6", "roles-7", "none-7");

    /** The latest, retold from public trackers or made up alike. */
    private static final List<String> LATEST_MESSAGES = Stream.concat(
                    batches("real", 6, LAST_RETOLD), batches("made", 1, LAST_MADE_UP))
            .toList();

    /** Three batches retold where triage is misled, and the latest; a quarter of each is held out. */
    public static final List<String> NEWEST_MESSAGES =
            Stream.concat(batches("real", 3, 5), LATEST_MESSAGES.stream()).toList();

    /** On the borders of the four, by two more writers; what they call shared is left out, as each draws that border elsewhere. */
    public static final List<String> BORDERS = List.of("border-1");

    /** All in the manner of real messages. */
    public static final List<String> MESSAGES = Stream.of(FIRST_MESSAGES, LATER_MESSAGES, NEWEST_MESSAGES, BORDERS)
            .flatMap(List::stream)
            .toList();

    private static final String NAME = "triage";

    private static final Path CONTENT = Path.of("src/main/resources/content/triage");
    private static final Path HERE = Path.of("src/test/java/dev/whichrole/triage/model");

    private Train() {}

    /** The lexicon, the examples, how they are learnt from, and what came out. */
    private static List<Path> learntFrom() throws IOException {
        try (Stream<Path> content = Files.list(CONTENT)) {
            return Stream.concat(
                            content.filter(file -> file.toString().endsWith(".yaml")
                                    && !file.getFileName().toString().startsWith("debate")),
                            Stream.concat(
                                    Stream.of(Example.FOLDER, Frames.FILE, WEIGHTS, LETTERS),
                                    Stream.of(
                                                    "Train",
                                                    "Trainer",
                                                    "LetterTrainer",
                                                    "TradeTrainer",
                                                    "Findings",
                                                    "Frames",
                                                    "Descent")
                                            .map(name -> HERE.resolve(name + ".java"))))
                    .toList();
        }
    }

    /** Whether this is what the last training learnt from, and what it made of it. */
    static boolean isUpToDate() throws IOException {
        return LearntFrom.isUpToDate(NAME, learntFrom());
    }

    private static Stream<String> batches(String name, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> name + "-" + number);
    }

    /** Whether what the example calls another trade may be another world than a company's. */
    static boolean isOfOtherWorlds(Example example) {
        return MESSAGES.contains(example.batch()) && !FIRST_MESSAGES.contains(example.batch());
    }

    static boolean byStrangers(Example example) {
        return STRANGERS.contains(example.batch()) || MESSAGES.contains(example.batch());
    }

    public static List<Example> examples() throws IOException {
        var examples = new ArrayList<>(Example.own("asks", "symptoms", "ad-lines"));
        examples.removeIf(example -> example.part() == Example.Part.HELD_OUT);
        examples.addAll(Example.own("contrasts", "chatter", "handbook"));
        for (String batch : STRANGERS) {
            examples.addAll(Example.own(batch));
        }
        for (String batch : MESSAGES) {
            Example.own(batch).stream()
                    .filter(example -> example.part() != Example.Part.HELD_OUT)
                    .filter(example -> !BORDERS.contains(batch) || example.label() != Label.SHARED)
                    .forEach(examples::add);
        }
        return examples;
    }

    /** All of them, and each once more inside what people say around a matter. */
    public static List<Example> andFramed(List<Example> examples) throws IOException {
        return Stream.concat(examples.stream(), Frames.read().around(examples).stream())
                .toList();
    }

    /** The weights of the lexicon that these examples give. */
    public static List<String> weights(List<Example> examples) throws IOException {
        return new Trainer(TriageContent.lexicon(), Trainer.Knobs.chosen())
                .train(examples, Frames.read().around(examples));
    }

    /** The second opinion that they give. */
    public static byte[] letters(List<Example> examples) throws IOException {
        return new LetterTrainer(TriageContent.lexicon()).train(andFramed(examples));
    }

    /** Those whose single sentences show what is no question to the bot: without the latest, beside which questions would be too few. */
    public static List<Example> ofSentences() throws IOException {
        return examples().stream()
                .filter(example -> !LATEST_MESSAGES.contains(example.batch()))
                .toList();
    }

    /**
     * Those that kinds are learnt from: without the newest, whose writers call other things talk, and without titles of
     * trackers, of which a plan is made by being short.
     */
    static List<Example> ofKinds(List<Example> examples) {
        return examples.stream()
                .filter(example -> !example.batch().equals("roles-7"))
                .filter(example -> !NEWEST_MESSAGES.contains(example.batch()) && !BORDERS.contains(example.batch()))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        var examples = examples();
        var lines = weights(examples);
        Files.write(WEIGHTS, lines);
        System.out.println(
                examples.size() + " examples, " + lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
        Files.write(LETTERS, letters(examples));
        LearntFrom.write(NAME, learntFrom());
        var kinds = new KindTrainer(TriageContent.kindSigns(), TriageContent.smallTalk()).train(ofKinds(examples));
        Files.write(KINDS, kinds);
        System.out.println(kinds.size() + " weights of kinds, " + Files.size(KINDS) + " bytes");
    }
}
