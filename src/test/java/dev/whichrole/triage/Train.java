package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Learns the weights anew from the lexicon and the examples that are not held out: {@code mvn -q -Ptrain process-test-classes}. */
final class Train {
    static final Path WEIGHTS = Path.of("src/main/resources/content/triage/weights.txt");

    private Train() {}

    static List<Example> examples() throws IOException {
        return Example.own("asks", "symptoms", "ad-lines").stream()
                .filter(example -> example.part() != Example.Part.HELD_OUT)
                .toList();
    }

    public static void main(String[] args) throws IOException {
        var examples = examples();
        var lines = new Trainer(TriageContent.lexicon(), Trainer.Knobs.chosen()).train(examples);
        Files.write(WEIGHTS, lines);
        System.out.println(
                examples.size() + " examples, " + lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
    }
}
