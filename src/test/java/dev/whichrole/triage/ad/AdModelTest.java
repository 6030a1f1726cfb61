package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What duties speak for is what the ads teach that are not held out. */
@Tag("slow")
class AdModelTest {
    @Test
    void is_what_training_makes_of_lexicon_and_ads() throws IOException {
        assertThat(TrainAds.learn(TrainAds.ads())).isEqualTo(Files.readAllLines(TrainAds.WEIGHTS));
    }
}
