package dev.whichrole.ask.likeness;

import dev.whichrole.ask.intent.IntentModel;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.likeness.QuestionExamples.Labelled;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.testing.LearntFrom;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Frames;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Learns anew what questions are after, from the examples of them, from what is written down of how they are put, and
 * from what is none: {@code mvn -q -Ptrain process-test-classes -Dtriage.main=dev.whichrole.ask.likeness.TrainQuestions}.
 */
public final class TrainQuestions {
    static final Path GATE = Path.of("src/main/resources/content/gate-weights.txt");
    static final Path WEIGHTS = Path.of("src/main/resources/content/intent-weights.txt");

    /** How much one of the bot's own phrasings counts against a question as people put it. */
    private static final double OF_PHRASING = 0.15;

    /** The same question once more, inside what people say around it. */
    private static final double FRAMED = 0.3;
    /** These are near to questions, and few. */
    private static final double OF_CONTRAST = 6;

    private static final double OF_SITUATION = 0.4;
    private static final double OF_SENTENCE = 0.12;

    private static final double SHRINK_GATE = 0.015;

    private static final String NAME = "questions";

    private static final Path CONTENT = Path.of("src/main/resources/content");
    private static final Path HERE = Path.of("src/test/java/dev/whichrole/ask/likeness");

    private static final Comparator<IntentTrainer.Row> ORDER = Comparator.comparing(IntentTrainer.Row::intent)
            .thenComparing(row -> String.join("|", row.clues()))
            .thenComparing(IntentTrainer.Row::counts);

    private TrainQuestions() {}

    /** The questions, the situations, what is written down of either, how they are learnt from, and what came out. */
    private static List<Path> learntFrom() {
        return Stream.concat(
                        Stream.of(QuestionExamples.FOLDER, Example.FOLDER, Frames.FILE, GATE, WEIGHTS),
                        Stream.concat(
                                Stream.of("questions", "topics", "advice", "vocabulary", "glossary")
                                        .map(name -> CONTENT.resolve(name + ".yaml")),
                                Stream.of("TrainQuestions", "IntentTrainer", "MarginTrainer", "QuestionExamples")
                                        .map(name -> HERE.resolve(name + ".java"))))
                .toList();
    }

    /** Whether this is what the last training learnt from, and what it made of it. */
    static boolean isUpToDate() throws IOException {
        return LearntFrom.isUpToDate(NAME, learntFrom());
    }

    static LearntQuestions reader(Intents intents) {
        var content = HandbookContent.read();
        var book = HandbookContent.phrasebook();
        var vocabulary = HandbookContent.vocabulary();
        return new LearntQuestions(
                () -> intents,
                new Lexemes(book, vocabulary, content.glossary()),
                book,
                vocabulary,
                Set.of(),
                ask -> false);
    }

    /** A reader that has learnt nothing yet. */
    private static LearntQuestions blank() {
        return reader(
                new Intents(IntentModel.parse(List.of("intents|none")), IntentModel.parse(List.of("intents|none"))));
    }

    static List<IntentTrainer.Row> rows() throws IOException {
        var reader = blank();
        var rows = new ArrayList<IntentTrainer.Row>();
        for (Labelled each : QuestionExamples.read("questions-learnt.yaml").labelled()) {
            rows.add(new IntentTrainer.Row(each.intent(), List.copyOf(reader.clues(each.text())), 1));
        }
        var learnt = QuestionExamples.read("questions-learnt.yaml");
        var questions = learnt.labelled();
        var frames = Frames.read();
        for (int i = 0; i < questions.size(); i++) {
            String framed = frames.around(questions.get(i).text(), i);
            rows.add(new IntentTrainer.Row(questions.get(i).intent(), List.copyOf(reader.clues(framed)), FRAMED));
        }
        for (String text : QuestionExamples.contrasts()) {
            rows.add(new IntentTrainer.Row(LearntQuestions.NONE, List.copyOf(reader.clues(text)), OF_CONTRAST));
        }
        for (Labelled each : learnt.phrasings()) {
            rows.add(new IntentTrainer.Row(each.intent(), List.copyOf(reader.clues(each.text())), OF_PHRASING));
        }
        for (Labelled each : QuestionExamples.ofPhrasings()) {
            rows.add(new IntentTrainer.Row(each.intent(), List.copyOf(reader.clues(each.text())), OF_PHRASING));
        }
        for (Example example : Train.andFramed(Train.examples())) {
            rows.add(new IntentTrainer.Row(
                    LearntQuestions.NONE, List.copyOf(reader.clues(example.text())), OF_SITUATION));
        }
        for (Example example : Train.ofSentences()) {
            var sentences = Sentences.of(example.text());
            for (var sentence : sentences) {
                if (sentences.size() > 1 && sentence.words().size() > 3) {
                    rows.add(new IntentTrainer.Row(
                            LearntQuestions.NONE, List.copyOf(reader.clues(sentence.text())), OF_SENTENCE));
                }
            }
        }
        rows.sort(ORDER);
        return rows;
    }

    /** What tells a question from everything else. */
    static List<String> gate(List<IntentTrainer.Row> rows) {
        return new IntentTrainer(
                        rows.stream()
                                .map(row -> new IntentTrainer.Row(
                                        row.intent().equals(LearntQuestions.NONE)
                                                ? LearntQuestions.NONE
                                                : LearntQuestions.QUESTION,
                                        row.clues(),
                                        row.counts()))
                                .toList(),
                        SHRINK_GATE)
                .lines();
    }

    /** What tells questions from each other; besides these rows it is learnt from what was written for each page. */
    static List<String> intents(List<IntentTrainer.Row> rows) {
        return new MarginTrainer(Stream.concat(rows.stream(), ofPages())
                        .filter(row -> !row.intent().equals(LearntQuestions.NONE) && row.counts() != FRAMED)
                        .sorted(ORDER)
                        .toList())
                .lines();
    }

    private static Stream<IntentTrainer.Row> ofPages() {
        var reader = blank();
        return QuestionExamples.read("questions-of-pages.yaml").labelled().stream()
                .map(each -> new IntentTrainer.Row(each.intent(), List.copyOf(reader.clues(each.text())), 1));
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        var rows = rows();
        Files.write(GATE, gate(rows));
        Files.write(WEIGHTS, intents(rows));
        LearntFrom.write(NAME, learntFrom());
        System.out.println(rows.size() + " rows, " + Files.size(GATE) + " and " + Files.size(WEIGHTS) + " bytes, "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
