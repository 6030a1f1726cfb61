package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Learns the weights anew from the lexicon and the examples that are not held out: {@code mvn -q -Ptrain test-compile}. */
final class Train {
    static final Path WEIGHTS = Path.of("src/main/resources/content/triage/weights.txt");

    private Train() {}

    public static void main(String[] args) throws IOException {
        var examples = Example.own("asks", "symptoms", "ad-lines").stream()
                .filter(example -> example.part() != Example.Part.HELD_OUT)
                .toList();
        var lines = new Trainer(TriageContent.lexicon(), Trainer.Knobs.chosen()).train(examples);
        Files.write(WEIGHTS, lines);
        System.out.println(examples.size() + " examples, " + lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
    }
}
