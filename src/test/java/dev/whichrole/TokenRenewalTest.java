package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Seen;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.slack.install.OAuthApp;
import dev.whichrole.slack.install.OAuthCalls;
import dev.whichrole.slack.install.Renewals;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A token that ends after twelve hours")
@Tag("slow")
class TokenRenewalTest {
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private InstallableBot bot;

    @BeforeEach
    void the_app_is_installed() {
        bot = InstallableBot.withTokensThatEnd();
        new InstallVisitor(bot.url()).installs(InstallVisitor.OPTIONAL);
        bot.company().as("ana").in("general").invitesBot();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_renewed_before_it_ends_by_one_process_of_all() throws Exception {
        String first = token();
        bot.company().worldAhead(9 * HOUR);
        lookAtOnce();
        assertThat(token()).isEqualTo(first);

        bot.company().worldAhead(11 * HOUR);
        lookAtOnce();
        await().until(() -> !token().equals(first));
        assertThat(exchanges()).isEqualTo(2);
        assertThat(answers("sre")).contains("Site Reliability Engineer");

        bot.company().worldAhead(22 * HOUR);
        lookAtOnce();
        await().until(() -> exchanges() == 3);
        assertThat(answers("devops")).contains("DevOps Engineer");
    }

    /** As many processes, each with a look at the same moment; the bot's own is another one. */
    private void lookAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            Renewals renewals = renewals();
            looks.add(() -> {
                renewals.look();
                return true;
            });
        }
        for (var look : pool.invokeAll(looks)) {
            assertThat(look.get()).isTrue();
        }
        pool.shutdown();
    }

    private Renewals renewals() {
        var playground = bot.playground();
        var api = URI.create(playground.apiUrl());
        var app =
                new OAuthApp(playground.clientId(), playground.clientSecret(), List.of(), List.of(), Optional.empty());
        return new Renewals(
                app,
                new OAuthCalls(SlackClients.forApi(api), api),
                bot.store().installations(List.of(InstallableBot.SECRET)),
                playground.clock());
    }

    @Test
    void is_renewed_when_it_is_needed_where_nobody_has_looked_for_long() {
        String first = token();
        bot.company().worldAhead(13 * HOUR);
        assertThat(answers("sre")).contains("Site Reliability Engineer");
        assertThat(token()).isNotEqualTo(first);
    }

    @Test
    void is_good_until_its_end_where_slack_does_not_renew_it_and_renewed_when_slack_does_again() throws Exception {
        bot.company().faulty("oauth.v2.access", "error", "internal_error");
        bot.company().worldAhead(11 * HOUR);
        lookAtOnce();
        assertThat(answers("sre")).contains("Site Reliability Engineer");
        bot.company().mended("oauth.v2.access");
        bot.company().worldAhead(11 * HOUR + 31);
        String first = token();
        lookAtOnce();
        await().until(() -> !token().equals(first));
    }

    private String token() {
        return bot.installation().orElseThrow().token();
    }

    private long exchanges() {
        return bot.company().calls().stream()
                .filter(call -> call.path("label").asString().equals("oauth.v2.access"))
                .count();
    }

    /** What a mention of this is answered with, which takes the token. */
    private String answers(String what) {
        var general = bot.company().as("ana").in("general");
        String ts = general.types("@whichrole " + what).path("ts").asString();
        Seen asked = general.awaits(seen -> seen.ts().equals(ts));
        return await().until(() -> general.thread(asked).stream().skip(1).findFirst(), Optional::isPresent)
                .orElseThrow()
                .text();
    }
}
