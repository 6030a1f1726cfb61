package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.whichrole.content.Yaml;
import dev.whichrole.playground.manifest.ManifestReader;
import dev.whichrole.slack.Registered;
import dev.whichrole.slack.Watcher;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.slack.install.OAuthApp;
import dev.whichrole.slack.work.Background;
import dev.whichrole.slack.work.Lanes;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.store.Database;
import dev.whichrole.usage.UsageCounts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The app manifest")
@Tag("slow")
class ManifestTest {
    private static final Registered REGISTERED = registered();

    private static JsonNode manifest;

    private static Registered registered() {
        try (var scratch = Scratch.make();
                var store = Database.open(scratch.database(), Clock.systemUTC())) {
            var slack = SlackClients.forApi(URI.create("http://127.0.0.1:9/api/"));
            var workers = SlackWiring.Workers.of(store.claims(), new Lanes(1), new Background("test", 1));
            var watched = new SlackWiring.Watched(Watcher.NOBODY, new UsageCounts(store.usage()));
            var wiring = new SlackWiring(
                    BotContent.begin().content(),
                    slack,
                    SlackWiring.Workspaces.one(new Secret("xoxb-test")),
                    store,
                    workers,
                    Optional.empty());
            return wiring.bot(wiring.greetings(Pace.OF_SLACK), Clock.systemUTC(), watched)
                    .registered();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        manifest = YAMLMapper.builder().build().readTree(Files.readString(Path.of("manifest.yml")));
    }

    @Test
    void follows_slacks_schema() throws IOException {
        try (InputStream schema =
                ManifestTest.class.getResourceAsStream("/slack-contract/manifest.schema.2.0.0.json")) {
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(manifest.toString(), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void would_be_found_faulty_with_an_unknown_key() throws IOException {
        try (InputStream schema =
                ManifestTest.class.getResourceAsStream("/slack-contract/manifest.schema.2.0.0.json")) {
            String faulty =
                    manifest.toString().replace("\"display_information\":{", "\"display_information\":{\"x\":1,");
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(faulty, InputFormat.JSON);
            assertThat(errors).isNotEmpty();
        }
    }

    @Test
    void names_the_commands_that_the_code_registers() {
        assertThat(values("/features/slash_commands", "command")).isEqualTo(REGISTERED.commands());
    }

    @Test
    void names_the_events_that_the_code_registers() {
        assertThat(values("/settings/event_subscriptions/bot_events"))
                .extracting(event -> event.replaceFirst("\\..*", ""))
                .containsExactlyInAnyOrderElementsOf(REGISTERED.events());
    }

    @Test
    void names_the_shortcuts_that_the_code_registers() {
        assertThat(values("/features/shortcuts", "callback_id")).isEqualTo(REGISTERED.shortcuts());
    }

    @Test
    void declares_the_steps_that_the_code_registers_and_does_not_subscribe_to_them() {
        assertThat(manifest.path("functions").propertyNames()).containsExactlyElementsOf(REGISTERED.steps());
        assertThat(REGISTERED.events()).doesNotContain("function_executed");
        assertThat(manifest.at("/settings/org_deploy_enabled").asBoolean())
                .as("Slack shows steps of apps that organisations may install, and of no others")
                .isTrue();
    }

    @Test
    void asks_for_the_scopes_that_are_used_and_no_others() {
        assertThat(values("/oauth_config/scopes/bot"))
                .containsExactlyInAnyOrder(
                        "app_mentions:read",
                        "channels:read",
                        "chat:write",
                        "commands",
                        "im:history",
                        "im:write",
                        "users:read");
    }

    @Test
    void leaves_the_scopes_that_not_everybody_needs_to_each_workspace() {
        assertThat(values("/oauth_config/scopes/bot_optional"))
                .containsExactlyInAnyOrder("channels:history", "groups:history", "groups:read", "usergroups:read");
    }

    @Test
    void subscribes_to_no_event_that_a_required_scope_does_not_allow() throws IOException {
        Map<String, List<String>> needs = eventScopes();
        Set<String> required = values("/oauth_config/scopes/bot");
        assertThat(values("/settings/event_subscriptions/bot_events"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(needs).containsKey(event))
                .allSatisfy(event -> assertThat(allowed(needs.getOrDefault(event, List.of("?")), required))
                        .as(event)
                        .isTrue());
        assertThat(allowed(needs.getOrDefault("group_left", List.of()), required))
                .isFalse();
    }

    private static boolean allowed(List<String> oneOf, Set<String> granted) {
        return oneOf.isEmpty() || oneOf.stream().anyMatch(granted::contains);
    }

    @Test
    void names_events_and_scopes_as_slack_does() {
        var read = ManifestReader.read(manifest.toString());
        assertThat(read.events()).isEqualTo(values("/settings/event_subscriptions/bot_events"));
        assertThatThrownBy(() -> ManifestReader.read(manifest.toString().replace("team_join", "team_joined")))
                .hasMessageContaining("team_joined");
        assertThatThrownBy(() -> ManifestReader.read(manifest.toString().replace("im:write", "im:wrote")))
                .hasMessageContaining("im:wrote");
    }

    /** An event and the scopes of which it needs one. */
    private static Map<String, List<String>> eventScopes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/slack-contract/event-scopes.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ", -1)))
                .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }

    @Test
    void sends_people_back_where_the_bot_takes_them_and_lets_organisations_install() {
        assertThat(values("/oauth_config/redirect_urls"))
                .containsExactly("https://whichrole.example.com/" + OAuthApp.REDIRECT);
        assertThat(manifest.at("/settings/org_deploy_enabled").asBoolean()).isTrue();
    }

    @Test
    void says_of_every_optional_scope_what_its_absence_costs() {
        var words = Yaml.read("content/install.yaml", InstallWords.class);
        assertThat(words.declined().costs().keySet()).isEqualTo(values("/oauth_config/scopes/bot_optional"));
    }

    private static Set<String> values(String pointer, String field) {
        return stream(pointer).map(node -> node.path(field).asString()).collect(Collectors.toSet());
    }

    private static Set<String> values(String pointer) {
        return stream(pointer).map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> stream(String pointer) {
        JsonNode list = manifest.at(pointer);
        return list.isArray() ? list.valueStream() : List.<JsonNode>of().stream();
    }
}
