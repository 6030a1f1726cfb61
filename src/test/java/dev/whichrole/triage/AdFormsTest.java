package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Forty ads in the forms that people post them in: agency lines, paragraphs, chat, ministries, bullets with emoji, masked
 * titles. None was learnt from, and they were written before the reader was made to read them.
 */
class AdFormsTest {
    private static final Triage TRIAGE = TriageContent.read().triage();

    static Stream<JsonNode> ads() throws IOException {
        var json = new ObjectMapper();
        return Files.readAllLines(Path.of("src/test/resources/triage/ads-by-form.jsonl")).stream()
                .map(json::readTree);
    }

    private static String text(JsonNode ad) {
        return ad.path("text").asString();
    }

    private static Reading.Ad said(JsonNode ad) {
        return TRIAGE.read(text(ad)).ad().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("ads")
    void each_is_answered_as_an_ad_and_never_with_a_first_step(JsonNode ad) {
        var answer = TRIAGE.answer(text(ad), List.of(), RoleContacts.NOBODY);
        assertThat(answer.title()).containsAnyOf("by what the text asks for", "with the salary of one");
        assertThat(answer.parts().toString()).doesNotContain("start here", "Because of");
    }

    @ParameterizedTest
    @MethodSource("ads")
    void each_calls_itself_what_it_does(JsonNode ad) {
        assertThat(said(ad).name().role().map(role -> role.id()).orElse(""))
                .isEqualTo(ad.path("titled").asString());
    }

    @ParameterizedTest
    @MethodSource("ads")
    void a_level_is_told_only_where_the_ad_speaks_of_it(JsonNode ad) {
        assertThat(said(ad).level().map(level -> level.id()).orElse(""))
                .isEqualTo(ad.path("level").asString());
    }

    @ParameterizedTest
    @MethodSource("ads")
    void an_ad_of_another_trade_has_no_shares_and_says_whose_it_is(JsonNode ad) {
        boolean none = ad.path("label").asString().equals("none");
        assertThat(TRIAGE.read(text(ad)).shares().isEmpty()).isEqualTo(none);
        assertThat(said(ad).trade().map(trade -> trade.id()).orElse(""))
                .isEqualTo(ad.path("trade").asString(""));
    }

    @Test
    void they_come_out_as_what_they_ask_for() throws IOException {
        Map<String, Integer> right = new TreeMap<>();
        ads().filter(ad -> AdEvaluation.said(TRIAGE, text(ad))
                        .equals(ad.path("label").asString()))
                .forEach(ad -> right.merge(ad.path("label").asString(), 1, Integer::sum));
        assertThat(right.get("all")).as("of 10").isGreaterThanOrEqualTo(9);
        assertThat(right).containsAllEntriesOf(Map.of("infra", 6, "sre", 6, "devops", 6, "platform", 6, "none", 6));
    }
}
