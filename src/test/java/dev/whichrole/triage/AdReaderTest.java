package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdReaderTest {
    private static final AdReader READER = new AdReader(
            new Language(),
            new DutyWeights(List.of(
                    "bias|0 0 0 0 100 0",
                    "pager|0 300 0 0 0 0",
                    "portal|0 0 0 300 0 0",
                    "rack|300 0 0 0 0 0",
                    "pipelin|0 0 300 0 0 0",
                    "pixel|0 0 0 0 0 300")),
            TriageContent.adSigns());

    private static Label lead(String text) {
        return READER.read(text, text, List.of()).lead();
    }

    @Test
    void of_two_roles_that_are_spoken_of_alike_the_one_that_ads_speak_of_more_seldom_leads() {
        assertThat(lead("Carry the pager. Build the portal.")).isEqualTo(Label.PLATFORM);
        assertThat(lead("Carry the pager. Mend the pipeline.")).isEqualTo(Label.DEVOPS);
        assertThat(lead("Mend the pipeline. Fill the rack.")).isEqualTo(Label.INFRA);
        assertThat(lead("Fill the rack. Build the portal.")).isEqualTo(Label.PLATFORM);
    }

    @Test
    void what_is_spoken_of_clearly_more_leads_all_the_same() {
        assertThat(lead("Carry the pager. Build the portal. Hand the pager on."))
                .isEqualTo(Label.SRE);
    }

    @Test
    void an_ad_that_speaks_of_another_trade_as_much_is_none_of_theirs() {
        assertThat(lead("Build the portal. Push a pixel.")).isEqualTo(Label.NONE);
    }
}
