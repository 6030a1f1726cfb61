package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.Yaml;
import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.slack.install.Installer.Outcome;
import dev.whichrole.slack.install.Installer.Reason;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A page around an installation")
class InstallPageTest {
    private static final InstallWords WORDS = Yaml.read("content/install.yaml", InstallWords.class);

    private static String installed(String name, boolean organisation, List<String> declined) {
        var outcome = new Outcome.Installed(
                name, organisation, URI.create("https://slack.com/app_redirect?app=A1&team=T1"), declined);
        return InstallPage.of(outcome, WORDS).html();
    }

    @Test
    void shows_the_name_of_a_workspace_as_text_whatever_it_is() {
        assertThat(installed("<script>alert(1)</script> & \"Co\"", false, List.of()))
                .contains("<h1>whichrole is in &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;</h1>")
                .doesNotContain("<script>");
    }

    @Test
    void does_without_a_name() {
        assertThat(installed(" ", false, List.of())).contains("whichrole is in your workspace");
        assertThat(installed("", true, List.of())).contains("whichrole is installed for your organisation");
    }

    @Test
    void leads_on_to_slack_by_an_address_that_keeps_its_ampersand() {
        assertThat(installed("Northbound", false, List.of()))
                .contains("href=\"https://slack.com/app_redirect?app=A1&amp;team=T1\"");
    }

    @Test
    void says_nothing_of_scopes_that_cost_nothing() {
        assertThat(installed("Northbound", false, List.of("unheard:of")))
                .doesNotContain("What it cannot do", "unheard");
    }

    @ParameterizedTest
    @EnumSource
    void says_what_went_wrong_and_where_to_start_again(Reason reason) {
        var page = InstallPage.of(new Outcome.Failed(reason), WORDS);
        assertThat(page.html()).contains("<html lang=\"en\">", "<main>", "<h1>", "href=\"install\">Start again");
        assertThat(page.status()).isNotEqualTo(reason == Reason.CANCELLED ? 400 : 200);
    }

    @Test
    void says_so_where_the_bot_itself_is_at_fault() {
        assertThat(InstallPage.broken(WORDS).status()).isEqualTo(503);
        assertThat(InstallPage.broken(WORDS).html()).contains("<h1>That went wrong on the bot&apos;s side</h1>");
    }
}
