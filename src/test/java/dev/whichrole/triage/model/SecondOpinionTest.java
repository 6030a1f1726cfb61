package dev.whichrole.triage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.text.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is heard by the letters of words: only of those that carry a matter, and each once. */
class SecondOpinionTest {
    private final Lexicon lexicon = TriageContent.lexicon();
    private final Language language = new Language(lexicon.smallTalk());

    SecondOpinionTest() {
        assertThat(new Extractor(language, lexicon).concerns()).isNotEmpty();
    }

    private int[] places(String text) {
        return LetterPlaces.in(language.read(text));
    }

    @Test
    void grammar_and_courtesy_have_no_letters() {
        assertThat(places("hi all, thanks, who can look at this? it is the team's"))
                .isEmpty();
        assertThat(places("hello! the gateway, please")).containsExactlyInAnyOrder(places("gateway"));
    }

    @Test
    void a_word_is_its_letters_by_fours_and_itself() {
        assertThat(places("gateway")).hasSize("^gateway$".length() - 3 + 1);
        assertThat(places("gateway Gateway")).hasSize(places("gateway").length + 1);
    }

    @Test
    void neighbours_count_within_a_sentence_only() {
        int apart = places("gateway. restart").length;
        assertThat(places("gateway restart")).hasSize(apart + 1);
        assertThat(places("gateway of the restart")).hasSize(apart + 1);
    }

    @Test
    void says_what_the_file_says_and_the_same_of_twice_as_much() {
        var opinion = TriageContent.learnt().letters();
        double[] said = opinion.of(language.read("kubelet"));
        assertThat(Arrays.stream(said).map(StrictMath::exp).sum()).isCloseTo(1, within(1e-9));
        assertThat(opinion.of(language.read("kubelet. kubelet"))).containsExactly(said);
    }

    @Test
    void a_file_of_another_size_is_refused() {
        assertThatThrownBy(() -> new SecondOpinion(new byte[7])).hasMessageContaining("not 7");
    }
}
