package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.testing.LiveBot;
import dev.whichrole.testing.Promtool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules for Prometheus and the dashboard for Grafana, held against what a bot that works really serves. */
@DisplayName("Rules and dashboard")
@Tag("slow")
class AlertRulesTest {
    private static final Path FOLDER = Path.of("deploy/prometheus");
    private static final Path RULES = FOLDER.resolve("whichrole.rules.yml");
    private static final Pattern NAME = Pattern.compile("\\b(whichrole|jvm|process)_\\w+");
    private static final Pattern RECORDED = Pattern.compile("job:whichrole_\\w+:\\w+");
    private static final Pattern KINDS = Pattern.compile("kind=~\"([^\"]+)\"");

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    private static String metrics = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void use() {
        LIVE.slack().as("ben").visitsHome();
        LIVE.slack().as("ben").in("general").types("/whichrole our deploy has been stuck in staging since lunch");
        System.gc(); // a pause of which there is none is not served
        Awaitility.await().untilAsserted(() -> {
            metrics = LIVE.bot().metrics();
            assertThat(metrics).contains("whichrole_slack_call_seconds_count", "whichrole_usage_total");
        });
    }

    private static JsonNode rules() throws IOException {
        return YAMLMapper.builder().build().readTree(Files.readString(RULES));
    }

    private static List<JsonNode> alerts() throws IOException {
        return StreamSupport.stream(rules().path("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false))
                .filter(rule -> rule.has("alert"))
                .toList();
    }

    private static List<String> names() throws IOException {
        return alerts().stream().map(alert -> alert.path("alert").asString()).toList();
    }

    private static List<String> queries() throws IOException {
        var dashboard = new ObjectMapper().readTree(Files.readString(Path.of("deploy/grafana/whichrole.json")));
        var queries = new ArrayList<String>();
        dashboard
                .path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target -> queries.add(target.path("expr")
                                .asString()
                                .replace("$__rate_interval", "5m")
                                .replace("$job", "whichrole"))));
        return queries;
    }

    @Test
    void are_rules_that_prometheus_takes() throws Exception {
        assertThat(Promtool.run("", "check", "rules", RULES.toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whichrole.rules.test.yml", "budget.rules.test.yml"})
    void sound_when_they_should_and_not_when_not(String tests) throws Exception {
        var said = Promtool.run("", "test", "rules", FOLDER.resolve(tests).toString());
        assertThat(said.status()).as(said.text()).isZero();
    }

    @Test
    void every_alert_has_a_test_in_which_it_sounds() throws IOException {
        String tests = Files.readString(FOLDER.resolve("whichrole.rules.test.yml"))
                + Files.readString(FOLDER.resolve("budget.rules.test.yml"));
        assertThat(names())
                .hasSizeGreaterThan(15)
                .allSatisfy(name ->
                        assertThat(tests).contains("labels: 'ALERTS{alertname=\"" + name + "\",alertstate=\"firing\""));
    }

    @Test
    void every_alert_says_how_bad_it_is_and_where_the_runbook_is() throws IOException {
        String page = Files.readString(Path.of("docs/operations.md"));
        assertThat(alerts()).allSatisfy(alert -> {
            String name = alert.path("alert").asString();
            assertThat(alert.at("/labels/severity").asString()).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            assertThat(alert.at("/annotations/runbook_url").asString())
                    .endsWith("docs/operations.md#" + name.toLowerCase(java.util.Locale.ROOT));
            assertThat(page).contains("\n### " + name + "\n");
        });
    }

    @Test
    void the_runbook_has_no_alert_that_there_is_not() throws IOException {
        assertThat(Pattern.compile("(?m)^### (Whichrole\\w+)$")
                        .matcher(Files.readString(Path.of("docs/operations.md")))
                        .results()
                        .map(heading -> heading.group(1)))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void name_nothing_that_the_bot_does_not_serve() throws IOException {
        String served = metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.joining(" "));
        Set<String> named = new TreeSet<>();
        String all = RECORDED.matcher(Files.readString(RULES) + queries()).replaceAll("");
        NAME.matcher(all.replaceAll("(?m)^ *#.*$", "")).results().forEach(name -> named.add(name.group()));
        assertThat(named)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(served.split(" ", -1)).contains(name));
    }

    @Test
    void the_dashboard_names_only_what_the_rules_record() throws IOException {
        String rules = Files.readString(RULES);
        assertThat(RECORDED.matcher(String.join("\n", queries())).results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules).contains("record: " + name.group() + "\n"));
    }

    /** An event's acknowledgement waits for its work; whatever else comes from people, and is held to a second. */
    @Test
    void the_objective_holds_what_people_do_to_a_second_and_events_to_three() throws IOException {
        Set<String> hurried = Set.of("slash_command", "block_actions", "view_submission", "shortcut", "message_action");
        assertThat(KINDS.matcher(Files.readString(RULES)).results())
                .isNotEmpty()
                .allSatisfy(kinds ->
                        assertThat(kinds.group(1).split("\\|", -1)).containsExactlyInAnyOrderElementsOf(hurried));
    }

    /** Each query is run by Prometheus' own engine over an hour of what the bot has just served, and must find something. */
    @Test
    void every_query_of_the_dashboard_finds_something() throws Exception {
        var test = new StringBuilder("rule_files: ['" + RULES.toAbsolutePath() + "']\nevaluation_interval: 5m\n"
                + "tests:\n  - interval: 1m\n    input_series:\n"
                + "      - {series: 'up{job=\"whichrole\",instance=\"a\"}', values: '1x60'}\n");
        metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> test.append("      - {series: ")
                        .append(quoted(labelled(line.substring(0, line.lastIndexOf(' ')))))
                        .append(", values: '0+3x60'}\n"));
        test.append("    promql_expr_test:\n");
        queries()
                .forEach(query -> test.append("      - {expr: ")
                        .append(quoted("count(" + query + ") > bool 0"))
                        .append(", eval_time: 60m, exp_samples: [{labels: '{}', value: 1}]}\n"));
        Path file = Files.writeString(folder.resolve("dashboard.test.yml"), test);
        var said = Promtool.run("", "test", "rules", file.toString());
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(queries()).hasSizeGreaterThan(20);
    }

    /** As Prometheus labels what it scrapes. */
    private static String labelled(String series) {
        String added = "job=\"whichrole\",instance=\"a\"";
        return series.endsWith("}")
                ? series.substring(0, series.length() - 1) + "," + added + "}"
                : series + "{" + added + "}";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
