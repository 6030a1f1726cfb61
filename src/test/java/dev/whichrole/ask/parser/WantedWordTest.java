package dev.whichrole.ask.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.text.Typed;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word of the trade that is looked for or laughed at")
class WantedWordTest {
    private static final int LONGEST = 400;
    private static final Questions QUESTIONS = questions();

    private static Questions questions() {
        var content = HandbookContent.read();
        return new Questions(
                HandbookContent.phrasebook(),
                HandbookContent.vocabulary(),
                content.glossary(),
                content.topics(),
                HandbookContent::intents,
                HandbookContent::said);
    }

    @Test
    void is_hardly_ever_found_in_a_situation() throws IOException {
        List<String> situations = Train.examples().stream()
                .map(Example::text)
                .filter(text -> text.length() <= LONGEST)
                .toList();
        assertThat(situations).hasSizeGreaterThan(15_000);
        assertThat(situations.stream()
                        .filter(text -> QUESTIONS.described(new Typed(text)).isPresent()))
                .hasSizeLessThan(situations.size() / 1000);
    }
}
