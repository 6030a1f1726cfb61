package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.ad.AdExample;
import dev.whichrole.triage.ad.TrainAds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * How ads are read with weights learnt from other writers' alone, for each writer: {@code mvn -q -Peval
 * process-test-classes -Dtriage.main=dev.whichrole.triage.AdFolds -Dexamples=some.jsonl}, the file being measured with
 * each of these weights as well.
 */
final class AdFolds {
    private AdFolds() {}

    public static void main(String[] args) throws IOException {
        for (String writer : AdExample.WRITERS) {
            var others = new ArrayList<AdExample>();
            for (String other : AdExample.WRITERS) {
                if (!other.equals(writer)) {
                    others.addAll(AdExample.of(other));
                }
            }
            var reader = new Triage(
                    TriageContent.lexicon(),
                    TriageContent.learnt(),
                    new Triage.ForAds(TrainAds.learn(others), TriageContent.adSigns()),
                    TriageContent.sentences());
            System.out.println("== " + writer);
            System.out.print(new AdEvaluation(reader, AdExample.of(writer)).report());
            for (String file : args) {
                if (!file.isBlank()) {
                    System.out.println("-- " + file);
                    System.out.print(new AdEvaluation(reader, AdExample.read(Path.of(file))).report());
                }
            }
        }
    }
}
