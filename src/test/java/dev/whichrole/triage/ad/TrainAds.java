package dev.whichrole.triage.ad;

import dev.whichrole.triage.model.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns anew what duties speak for, from the ads that are not held out: {@code mvn -q -Ptrain process-test-classes
 * -Dtriage.main=dev.whichrole.triage.ad.TrainAds}.
 */
public final class TrainAds {
    static final Path WEIGHTS = Path.of("src/main/resources/content/triage/ad-weights.txt");

    private TrainAds() {}

    /** Single lines and short texts, which lend the ads their vocabulary. */
    static List<Example> single() throws IOException {
        var single = new ArrayList<>(Example.own("ad-lines", "asks", "symptoms"));
        single.removeIf(example -> example.part() == Example.Part.HELD_OUT);
        single.addAll(Example.own("stranger-a", "stranger-b", "stranger-c", "stranger-e"));
        return single;
    }

    static List<AdExample> ads() throws IOException {
        var ads = new ArrayList<AdExample>();
        for (String writer : AdExample.WRITERS) {
            ads.addAll(AdExample.of(writer));
        }
        ads.removeIf(AdExample::heldOut);
        return ads;
    }

    public static void main(String[] args) throws IOException {
        var lines = new AdTrainer(AdTrainer.Knobs.chosen()).train(ads(), single());
        Files.write(WEIGHTS, lines);
        System.out.println(lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
    }
}
