package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Control;
import dev.whichrole.workspace.Preferences;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody who installs the app from a strict Slack's consent page")
@Tag("slow")
class InstallingTest {
    private static InstallableBot bot;

    private InstallVisitor visitor;

    @BeforeAll
    static void start() {
        bot = InstallableBot.start();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void somebody_opens_a_browser() {
        visitor = new InstallVisitor(bot.url());
    }

    @AfterEach
    void the_app_is_removed_again() {
        bot.company().mended("oauth.v2.access");
        bot.company().worldAhead(0);
        if (installed()) {
            bot.company().uninstalls("priya");
            await().until(() -> bot.installation().isEmpty());
        }
        bot.company().settle();
    }

    private static boolean installed() {
        return bot.company().as("ana").workspace().at("/app/installed").asBoolean();
    }

    @Test
    void reads_what_to_do_next_and_the_bot_answers_with_the_token_it_was_given() {
        HttpResponse<String> page = visitor.installs(InstallVisitor.OPTIONAL);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>whichrole is in ", "/whichrole settings", "not greeted yet", "/app_redirect?app=")
                .doesNotContain("What it cannot do without");
        assertThat(bot.installation().orElseThrow().token())
                .isEqualTo(bot.playground().botToken());

        var general = bot.company().as("ana").in("general");
        general.invitesBot();
        general.types("@whichrole sre");
        await().until(() -> bot.company().calls().stream()
                .anyMatch(call -> call.path("label").asString().equals("chat.postMessage")
                        && call.at("/answer/ok").asBoolean()));
    }

    @Test
    void is_told_what_it_costs_to_leave_scopes_out_and_may_grant_them_later() {
        assertThat(visitor.installs(List.of("groups:read")).body())
                .contains("What it cannot do without", "thread of a public channel", "user groups")
                .doesNotContain("private channel&#39;s team map", "team map");
        assertThat(bot.installation().orElseThrow().scopes())
                .contains("groups:read", "chat:write")
                .doesNotContain("usergroups:read");

        var again = new InstallVisitor(bot.url());
        assertThat(again.installs(InstallVisitor.OPTIONAL).body()).doesNotContain("What it cannot do without");
        assertThat(bot.installation().orElseThrow().scopes()).contains("usergroups:read", "channels:history");
    }

    @ParameterizedTest
    @CsvSource({
        "cancel, 200, Nothing was installed",
        "wrong-state, 400, This page is good once",
        "expired-code, 400, That took too long for Slack"
    })
    void reads_what_went_wrong_and_can_start_again(String decision, int status, String title) {
        HttpResponse<String> page = visitor.answers(decision);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>" + title + "</h1>", "href=\"install\"");
        assertThat(bot.installation()).isEmpty();
        assertThat(visitor.installs(InstallVisitor.OPTIONAL).statusCode()).isEqualTo(200);
    }

    @Test
    void is_told_when_slack_does_not_answer_or_does_not_take_the_bots_word() {
        bot.company().faulty("oauth.v2.access", "error", "internal_error");
        assertThat(visitor.answers("allow").statusCode()).isEqualTo(502);
        bot.company().faulty("oauth.v2.access", "error", "bad_client_secret");
        assertThat(visitor.answers("allow").body()).contains("That is not yours to mend");
        bot.company().faulty("oauth.v2.access", "empty", true);
        assertThat(visitor.answers("allow").statusCode()).isEqualTo(502);
        assertThat(bot.installation()).isEmpty();
    }

    @Test
    void gets_pages_that_load_nothing_and_are_kept_nowhere() {
        HttpResponse<String> page = visitor.answers("cancel");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Expires=Thu, 01 Jan 1970");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?code=%zz&state=1",
                "?state=%",
                "?code=%C3%28&state=%FF",
                "?state=a&state=b&code=1",
                "?=&&&",
                "?error=%3Cscript%3E&state=%3Cscript%3E",
                ""
            })
    void is_told_that_it_counts_for_nothing_whatever_comes_back(String query) throws IOException {
        visitor.begins();
        String answer = raw("GET /slack/oauth_redirect" + query + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Cookie: whichrole-install=\"; whichrole-install=%zz; =\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<script>", "Set-Cookie");
        assertThat(visitor.installs(List.of()).statusCode()).isEqualTo(200);
    }

    /** Clients that are libraries do not send what is malformed. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), bot.url().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class is_bound_to_one_browser_and_one_use {
        @Test
        void by_a_cookie_that_no_script_reads_and_no_other_site_sends() {
            HttpResponse<String> sent = visitor.get(bot.url().resolve("slack/install"));
            assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("whichrole-install=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600");
        }

        @Test
        void so_what_comes_in_another_browser_counts_for_nothing_and_spends_nothing() {
            URI back = visitor.decides(visitor.begins(), "allow", InstallVisitor.OPTIONAL);
            var other = new InstallVisitor(bot.url());
            assertThat(other.get(back).statusCode()).isEqualTo(400);
            other.begins();
            assertThat(other.get(back).statusCode()).isEqualTo(400);
            assertThat(bot.installation()).isEmpty();
            assertThat(visitor.get(back).statusCode()).isEqualTo(200);
        }

        @Test
        void so_what_comes_twice_counts_once() {
            URI back = visitor.decides(visitor.begins(), "allow", InstallVisitor.OPTIONAL);
            assertThat(visitor.get(back).statusCode()).isEqualTo(200);
            assertThat(visitor.get(back).body()).contains("This page is good once");
        }

        @Test
        void also_where_it_comes_many_times_at_once() throws Exception {
            URI back = visitor.decides(visitor.begins(), "allow", InstallVisitor.OPTIONAL);
            Callable<Integer> comes = () -> visitor.get(back).statusCode();
            assertThat(atOnce(8, comes)).containsOnlyOnce(200).contains(400);
        }

        @Test
        void and_to_ten_minutes() {
            URI back = visitor.decides(visitor.begins(), "allow", InstallVisitor.OPTIONAL);
            bot.company().worldAhead(601);
            assertThat(visitor.get(back).body()).contains("This page is good once");
            assertThat(bot.installation()).isEmpty();
        }
    }

    @Nested
    class is_sent_to_slack_and_back_and_nowhere_else {
        @Test
        void whatever_the_request_says() {
            URI consent = visitor.begins("slack/install?redirect_uri=https://evil.example&next=https://evil.example");
            assertThat(consent.toString())
                    .startsWith(bot.playground().url() + "/oauth/v2/authorize?client_id="
                            + bot.playground().clientId() + "&scope=app_mentions%3Aread%2Cchannels%3Aread")
                    .endsWith("&redirect_uri=" + "http%3A%2F%2F127.0.0.1%3A"
                            + bot.url().getPort() + "%2Fslack%2Foauth_redirect")
                    .doesNotContain("evil");
        }

        @Test
        void and_only_by_opening_a_page() {
            for (String path : List.of("slack/install", "slack/oauth_redirect")) {
                HttpResponse<String> posted =
                        Control.send(HttpRequest.newBuilder(bot.url().resolve(path))
                                .POST(HttpRequest.BodyPublishers.ofString("code=1&state=2"))
                                .build());
                assertThat(posted.statusCode()).isEqualTo(405);
                assertThat(posted.headers().firstValue("Allow")).contains("GET");
            }
        }

        @Test
        void slack_takes_no_other_address_for_the_way_back() {
            URI elsewhere = URI.create(visitor.begins().toString().replace("oauth_redirect", "elsewhere"));
            assertThat(visitor.get(elsewhere).body()).contains("bad_redirect_uri");
        }
    }

    @Test
    void does_not_keep_slack_waiting_however_many_come() throws Exception {
        bot.company().faulty("oauth.v2.access", "hang_ms", 3_000);
        List<URI> ways = new ArrayList<>();
        List<InstallVisitor> visitors = new ArrayList<>();
        for (int each = 0; each < 24; each++) {
            var one = new InstallVisitor(bot.url());
            visitors.add(one);
            ways.add(one.decides(one.begins(), "allow", List.of()));
        }
        ExecutorService pool = Executors.newFixedThreadPool(24);
        List<Future<Integer>> pages = new ArrayList<>();
        for (int each = 0; each < 24; each++) {
            int number = each;
            pages.add(
                    pool.submit(() -> visitors.get(number).get(ways.get(number)).statusCode()));
        }
        await().until(() -> pages.stream().filter(Future::isDone).count() >= 6);
        long began = System.nanoTime();
        bot.company().as("ana").in("general").types("/whichrole sre");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(bot.company().as("ana").in("general").last().text()).contains("Site Reliability Engineer");
        for (Future<Integer> page : pages) {
            if (page.isDone()) {
                assertThat(page.get()).isEqualTo(503);
            }
        }
        bot.company().mended("oauth.v2.access");
        for (Future<Integer> page : pages) {
            assertThat(page.get()).isIn(200, 503);
        }
        pool.shutdown();
    }

    @Nested
    class finds_that {
        @Test
        void nobody_is_greeted_until_an_admin_turns_it_on() {
            visitor.installs(InstallVisitor.OPTIONAL);
            long before = posts();
            bot.company().newColleague();
            bot.company().settle();
            assertThat(posts()).isEqualTo(before);

            var decided = new Preferences(Map.of(), Optional.of(true), false, List.of());
            bot.store().preferences().save(InstallableBot.TEAM, decided);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                bot.company().newColleague();
                bot.company().settle();
                return posts() > before;
            });
        }

        private long posts() {
            return bot.company().calls().stream()
                    .filter(call -> call.path("label").asString().equals("chat.postMessage"))
                    .count();
        }

        @Test
        void the_token_is_gone_when_the_app_is_removed_and_another_one_comes_with_it() {
            visitor.installs(InstallVisitor.OPTIONAL);
            bot.company().uninstalls("priya");
            await().until(() -> bot.installation().isEmpty());
            assertThat(new InstallVisitor(bot.url()).installs(List.of()).statusCode())
                    .isEqualTo(200);
            assertThat(bot.installation()).isPresent();
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> what) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        List<T> results = new ArrayList<>();
        for (Future<T> result : pool.invokeAll(Collections.nCopies(times, what))) {
            results.add(result.get());
        }
        pool.shutdown();
        return results;
    }
}
