package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.ad.AdExample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often ads are right that the reader never learnt from. docs/triage.md has the figures these bounds follow. */
class AdAccuracyTest {
    private static final List<String> ROLES = List.of("infra", "sre", "devops", "platform");
    private final AdEvaluation heldOut = new AdEvaluation(TriageContent.read().triage(), ads());

    AdAccuracyTest() throws IOException {}

    private static List<AdExample> ads() throws IOException {
        var ads = new ArrayList<AdExample>();
        for (String writer : AdExample.WRITERS) {
            ads.addAll(AdExample.of(writer));
        }
        ads.removeIf(ad -> !ad.heldOut());
        return ads;
    }

    @Test
    void two_hundred_and_sixty_nine_are_held_out() throws IOException {
        assertThat(ads()).hasSize(269);
    }

    @Test
    void the_role_of_an_ad_is_mostly_right_whatever_its_title() {
        assertThat(heldOut.accuracy(ad -> ROLES.contains(ad.label()))).isGreaterThan(0.88);
    }

    @Test
    void ads_of_every_kind_are_mostly_right() {
        assertThat(heldOut.accuracy()).isGreaterThan(0.84);
    }
}
