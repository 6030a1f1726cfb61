package dev.whichrole.triage.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the model is made of: a lexicon that is large enough, and weights learnt over it. */
@Tag("slow")
@Tag("stress")
class ModelTest {
    @Test
    void every_role_has_a_hundred_and_fifty_entries_or_more() {
        var lexicon = TriageContent.lexicon();
        for (Label label : Label.values()) {
            assertThat(lexicon.entries(label)).as(label.id()).isGreaterThanOrEqualTo(150);
        }
    }

    @Test
    void the_weights_come_from_these_examples() throws IOException {
        assertThat(Train.isUpToDate())
                .as("learnt from what is there now; after a change: mvn -q -Ptrain process-test-classes")
                .isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "whichrole.stress", matches = "true")
    void the_weights_are_the_ones_that_training_makes() throws IOException {
        var lines = Train.weights(Train.examples());
        assertThat(lines).isEqualTo(Files.readAllLines(Train.WEIGHTS));
    }

    @Test
    @EnabledIfSystemProperty(named = "whichrole.stress", matches = "true")
    void the_second_opinion_is_the_one_that_training_makes() throws IOException {
        assertThat(Train.letters(Train.examples())).isEqualTo(Files.readAllBytes(Train.LETTERS));
    }

    @Test
    void the_weights_of_kinds_are_the_ones_that_training_makes() throws IOException {
        var lines = new KindTrainer(TriageContent.kindSigns(), TriageContent.smallTalk())
                .train(Train.ofKinds(Train.examples()));
        assertThat(lines).isEqualTo(Files.readAllLines(Train.KINDS));
    }
}
