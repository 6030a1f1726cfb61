package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdDetectorTest {
    private static final AdSigns SIGNS = TriageContent.adSigns();
    private static final AdDetector DETECTOR = new AdDetector(SIGNS.knownBy(), new JobTitles(SIGNS.jobs()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hiring Network Engineer | Ghent | BGP, firewalls, VXLAN | immediate joiners, share CV",
                "Urgent requirement: DevOps Engineer, Phoenix AZ, 9 months. Jenkins, Helm. Rate DOE. Kindly share profile.",
                "Release manager, 12 month contract, inside IR35, two days a week in York. #hiring",
                "Systems Administrator\nLook after sixty servers, two firewalls and the backups of a small hospital.",
                "The Ministry of Fisheries invites applications for the post of Network Officer. Closing date 3 May.",
                "we're looking for our first infra person (9 people, Porto), remote ok, equity, you'd own aws and the deploys",
                "[TITLE]\nYou run the build farm and the release calendar of a bank with four hundred developers."
            })
    void tells_ads_of_any_form(String ad) {
        assertThat(DETECTOR.isAd(ad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are hiring a DevOps engineer and nobody agrees what to ask in the interview, any idea?",
                "Which role should we hire first, infra or platform? We are twelve engineers.",
                "GitOps for all environments, nobody should kubectl apply by hand any more",
                "Cluster manager cannot connect\nsince the last merge every job hangs and nothing is scheduled on node 4",
                "The release candidate must have signed images, ideally by Friday, and the remote runners are offline",
                "our platform engineer left, who looks after the portal now? the plugin page is empty since Tuesday",
                "DevOps Engineer"
            })
    void leaves_alone_what_only_has_their_words(String text) {
        assertThat(DETECTOR.isAd(text)).isFalse();
    }

    @Test
    void of_all_messages_that_are_no_ads_hardly_any_is_taken_for_one() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/triage/examples"))) {
            List<String> batches = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?:real|trades|made|none|roles)-.*\\.jsonl"))
                    .map(name -> name.replace(".jsonl", ""))
                    .toList();
            var taken = Example.own(batches.toArray(String[]::new)).stream()
                    .map(Example::text)
                    .filter(DETECTOR::isAd)
                    .toList();
            assertThat(taken).hasSizeLessThanOrEqualTo(12);
        }
    }
}
