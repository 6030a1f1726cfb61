package dev.whichrole.ask.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is said of a word of the trade")
class TermTalkTest {
    private static final Set<Label> FOUR = EnumSet.of(Label.INFRA, Label.SRE, Label.DEVOPS, Label.PLATFORM);
    private static final Questions QUESTIONS = questions();

    private static Questions questions() {
        var content = HandbookContent.read();
        return new Questions(
                HandbookContent.phrasebook(),
                HandbookContent.vocabulary(),
                content.glossary(),
                content.topics(),
                HandbookContent::intents,
                Map::of);
    }

    private static Optional<Ask> talk(String text) {
        return QUESTIONS.talk(new Typed(text)).map(Heard::ask);
    }

    @ParameterizedTest
    @CsvSource({
        "toil = whatever nobody wants to do, toil",
        "Honestly feature flags are just if statements, feature flag",
        "is a golden path the same as a template, golden path vs template",
        "what is the difference between a canary and a feature flag, canary release vs feature flag",
        "must every SRE understand DNS, dns",
        "is there a better word for toil, toil"
    })
    void shows_the_word_or_both(String text, String typed) {
        assertThat(talk(text)).map(Ask::typed).hasValue(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staging is just broken",
                "our staging is just a copy of production",
                "replicas = 3 but only two pods run",
                "the difference between staging and prod is one variable, and it fails",
                "is the cluster's API reachable"
            })
    void leaves_things_to_triage(String text) {
        assertThat(talk(text)).isEmpty();
    }

    @Test
    void takes_fewer_than_one_situation_in_two_hundred() throws IOException {
        List<String> situations = Train.examples().stream()
                .filter(example -> FOUR.contains(example.label()))
                .map(Example::text)
                .toList();
        assertThat(situations).hasSizeGreaterThan(5000);
        assertThat(situations.stream().filter(text -> talk(text).isPresent())).hasSizeLessThan(situations.size() / 200);
    }
}
