package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Trade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTitlesTest {
    private static final JobTitles TITLES =
            new JobTitles(TriageContent.adSigns().jobs());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Cloud Engineer (all genders) 80-100% > Cloud Engineer",
                "## Senior Network Administrator, Turku > Senior Network Administrator",
                "Staff Systems Engineer @ Larkfield > Staff Systems Engineer",
                "Job title: Release Manager > Release Manager",
                "We're hiring: Data Engineer > Data Engineer",
                "Build Engineer II | Req 4711 > Build Engineer II",
                "Engineering Manager, Developer Tools > Engineering Manager",
                "The city of Varde seeks for the post of Network Officer (G4) somebody who > Network Officer"
            })
    void are_found_however_they_are_dressed(String line, String title) {
        assertThat(TITLES.of(line + "\nYou work with us.")).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our deploy is stuck and the release manager is away",
                "We are looking for somebody who measures.",
                "who is our platform engineer",
                "Head of nothing, owner of everything"
            })
    void are_not_found_in_sentences(String line) {
        assertThat(TITLES.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Front-End Developer, FRONTEND",
        "Senior Data Analyst, DATA",
        "Penetration Tester, SECURITY",
        "Service Desk Analyst, IT",
        "Engineering Manager, OTHER"
    })
    void of_other_trades_say_whose_they_are(String title, Trade trade) {
        assertThat(TITLES.trade(title)).contains(trade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cloud Engineer", "Systems Engineer", "Release Manager", "Network Administrator"})
    void that_any_of_the_four_may_have_say_nothing(String title) {
        assertThat(TITLES.trade(title)).isEmpty();
    }
}
