package dev.whichrole.triage.debate;

import dev.whichrole.content.TriageContent;
import java.nio.file.Path;

/**
 * Measures labelled debates of any file: {@code mvn -q -Peval process-test-classes
 * -Dtriage.main=dev.whichrole.triage.debate.DebateEvaluation -Dexamples=some.jsonl}. Prints totals, and each miss only
 * if {@code -Dmisses} is more than none.
 */
public final class DebateEvaluation {
    private DebateEvaluation() {}

    public static void main(String[] args) {
        var settler = TriageContent.read().settler();
        for (String file : args) {
            if (!file.isBlank()) {
                var tally = new DebateTally();
                LabelledDebate.in(Path.of(file)).forEach(debate -> tally.add(debate, settler.read(debate.posts())));
                System.out.println(file + ": " + tally);
                tally.kinds().forEach((kind, count) -> System.out.println("  " + count + " " + kind));
                if (Integer.getInteger("misses", 0) > 0) {
                    tally.misses().forEach(System.out::println);
                }
            }
        }
    }
}
