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
        var single = Example.own(
                "ad-lines",
                "asks",
                "symptoms",
                "roles-2",
                "hard-2",
                "stranger-a",
                "stranger-b",
                "stranger-c",
                "stranger-e",
                "trades-a",
                "trades-b",
                "trades-c");
        return single.stream()
                .filter(example -> example.part() != Example.Part.HELD_OUT)
                .toList();
    }

    /** The lines of a weights file that these ads teach. */
    public static List<String> learn(List<AdExample> ads) throws IOException {
        return new AdTrainer(ads, single()).train();
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
        var lines = learn(ads());
        Files.write(WEIGHTS, lines);
        System.out.println(lines.size() + " weights, " + Files.size(WEIGHTS) + " bytes");
    }
}
