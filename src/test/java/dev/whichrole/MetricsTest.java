package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.testing.Promtool;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The metrics page")
@Tag("slow")
class MetricsTest {
    private static final Pattern LABEL = Pattern.compile("=\"([^\"]*)\"");

    private static HttpBot bot;

    @BeforeAll
    static void start() {
        bot = new HttpBot();
        bot.signed(HttpBot.command("sre vs devops"));
        bot.signed(HttpBot.command("our deploy has been stuck in staging since lunch"));
        bot.signed("{\"type\":\"no such thing\"}");
        bot.signed(throttling("T1", "1700000000"));
        bot.unsigned(HttpBot.command("sre"));
        bot.signed(revoked());
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    private static String throttling(String team, String minute) {
        return "{\"type\":\"app_rate_limited\",\"token\":\"a-token\",\"team_id\":\"" + team
                + "\",\"minute_rate_limited\":" + minute + ",\"api_app_id\":\"A1\"}";
    }

    private static String revoked() {
        return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"event_time\":1700000000,"
                + "\"event\":{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"]}}}";
    }

    private static Stream<String> lines() {
        return bot.metrics().lines();
    }

    @Test
    void is_as_prometheus_wants_it() throws Exception {
        assertThat(Promtool.run(bot.metrics(), "check", "metrics")).isEqualTo(new Promtool.Said(0, ""));
    }

    @Test
    void has_the_time_of_acknowledgements_as_a_histogram_by_kind() {
        assertThat(lines())
                .contains("whichrole_ack_seconds_bucket{kind=\"slash_command\",outcome=\"answered\",le=\"3.0\"} 2")
                .contains("whichrole_ack_seconds_count{kind=\"tokens_revoked\",outcome=\"accepted\"} 1")
                .contains("whichrole_ack_seconds_count{kind=\"other\",outcome=\"unreadable\"} 1");
    }

    @Test
    void counts_answers_by_kind_and_outcome() {
        assertThat(lines())
                .contains(
                        "whichrole_answers_total{kind=\"compare\",outcome=\"given\"} 1.0",
                        "whichrole_answers_total{kind=\"sorted\",outcome=\"given\"} 1.0");
    }

    @Test
    void counts_what_the_bot_is_used_for() {
        assertThat(lines())
                .contains(
                        "whichrole_usage_total{kind=\"answer\",what=\"compare\"} 1.0",
                        "whichrole_usage_total{kind=\"sorted\",what=\"devops\"} 1.0");
    }

    @Test
    void counts_slacks_word_that_it_holds_events_back() {
        assertThat(lines()).contains("whichrole_events_rate_limited_total 1.0");
    }

    @Test
    void counts_what_is_refused() {
        assertThat(lines()).contains("whichrole_requests_refused_total{reason=\"unsigned\"} 1.0");
    }

    @Test
    void tells_how_the_work_the_database_and_the_jvm_stand() {
        assertThat(lines().map(line -> line.replaceFirst(" .*", "")))
                .contains(
                        "whichrole_lanes_parked",
                        "whichrole_lanes_waiting",
                        "whichrole_claims_redone_total",
                        "whichrole_greetings{state=\"pending\"}",
                        "whichrole_greetings{state=\"gave_up\"}",
                        "whichrole_greeting_oldest_age_seconds",
                        "whichrole_database_connections{state=\"active\"}",
                        "whichrole_database_connections_limit",
                        "whichrole_ready",
                        "process_cpu_seconds_total",
                        "jvm_gc_live_data_size_bytes",
                        "process_uptime_seconds");
    }

    @Test
    void tells_how_much_of_a_processor_was_used() {
        assertThat(lines().filter(line -> line.startsWith("process_cpu_seconds_total "))
                        .map(line -> Double.parseDouble(line.substring(line.indexOf(' ')))))
                .singleElement()
                .satisfies(seconds -> assertThat(seconds).isGreaterThan(0.5));
    }

    @Test
    void has_neither_a_workspace_nor_a_person_nor_a_channel_in_a_label() {
        assertThat(lines().filter(line -> line.startsWith("whichrole_"))
                        .flatMap(line -> LABEL.matcher(line).results().map(label -> label.group(1))))
                .isNotEmpty()
                .noneMatch(value -> value.matches("[TEUWCGD][A-Z0-9]+") || value.contains("ana"));
    }

    @Test
    void is_all_that_its_port_serves() {
        assertThat(bot.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(bot.onMetricsPort("/healthz").statusCode()).isEqualTo(404);
        assertThat(bot.onMetricsPort("/metrics").headers().firstValue("Content-Type"))
                .hasValue("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void comes_with_the_word_that_requests_may_come() {
        assertThat(bot.get("/readyz").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void a_rate_limit_that_slack_tells_without_its_content_is_acknowledged() {
        assertThat(bot.signed("{\"type\":\"app_rate_limited\",\"team_id\":7}").statusCode())
                .isEqualTo(200);
    }
}
