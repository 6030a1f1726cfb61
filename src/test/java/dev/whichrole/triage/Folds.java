package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.SecondOpinion;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import java.util.ArrayList;

/**
 * Measures each batch of messages by another writer with weights that never saw it: learnt from the own examples and
 * all other batches. {@code mvn -q -Peval process-test-classes -Dtriage.main=dev.whichrole.triage.Folds}.
 */
final class Folds {
    private Folds() {}

    public static void main(String[] args) throws IOException {
        var everything = Train.examples();
        var all = new ArrayList<Evaluation>();
        for (String batch : Train.MESSAGES) {
            var fold = Example.own(batch);
            var rest = everything.stream().filter(e -> !e.batch().equals(batch)).toList();
            var learnt = new Triage.Learnt(Train.weights(rest), new SecondOpinion(Train.letters(rest)));
            var evaluation = new Evaluation(
                    new Triage(TriageContent.lexicon(), learnt, TriageContent.forAds(), TriageContent.sentences()),
                    fold);
            all.add(evaluation);
            System.out.println("== " + batch + ", weights learnt without it");
            System.out.print(evaluation.report(Integer.getInteger("misses", 0)));
        }
        System.out.println("== all of them");
        System.out.print(new Evaluation(all).report(0));
    }
}
