package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What debates are read by: weights learnt from the labelled ones. */
@Tag("slow")
@Tag("stress")
class DebateModelTest {
    @Test
    void the_weights_come_from_these_debates() throws IOException {
        assertThat(TrainDebates.isUpToDate())
                .as("learnt from what is there now; after a change: docs/triage.md, \"Debates\"")
                .isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "whichrole.stress", matches = "true")
    void reads_by_the_weights_that_training_makes() throws IOException {
        byte[] vectors = Files.readAllBytes(TrainDebates.VECTORS);
        assertThat(TrainDebates.vectors()).as("learnt anew").isEqualTo(vectors);
        assertThat(TrainDebates.weights(vectors))
                .as("learnt anew; triage's own weights have to be trained before these")
                .isEqualTo(Files.readAllLines(TrainDebates.WEIGHTS));
    }
}
