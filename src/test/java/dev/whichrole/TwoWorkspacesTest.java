package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.TeamId;
import dev.whichrole.playground.Ports;
import dev.whichrole.store.Database;
import dev.whichrole.testing.ManySlacks;
import dev.whichrole.usage.Use;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Two workspaces and an organisation, with the same ids for their people and channels,")
@Tag("slow")
class TwoWorkspacesTest {
    private static final String SECRET = "a-secret-for-tokens-0123456789abcdef";
    private static final List<String> ALL = List.of("T0FIRST", "T0SECOND", "E0ORG");

    /** A bot that all of them have installed, and the Slack they are in. */
    private static final class Together implements AutoCloseable {
        final ManySlacks slacks = new ManySlacks(LocalSlack.manifest());
        final Scratch scratch = Scratch.make();
        final URI url = URI.create("http://127.0.0.1:" + Ports.free() + "/");
        final Map<String, Walk> walks = new LinkedHashMap<>();
        final Map<String, String> pages = new LinkedHashMap<>();
        final Bot bot;

        Together(List<String> ids) {
            var access = new Access.ManyWorkspaces(
                    "1.2",
                    new Secret("client-secret"),
                    new Secret(ManySlacks.SIGNING_SECRET),
                    List.of(new Secret(SECRET)));
            var settings = new Settings(
                    Optional.of(access),
                    url.getPort(),
                    Optional.empty(),
                    Optional.of(url),
                    slacks.apiUrl(),
                    Optional.of(scratch.database()),
                    Optional.empty());
            bot = Bot.start(access, settings, "127.0.0.1");
            bot.awaitReady();
            slacks.connect(url.resolve("slack/events"), bot::isWorking);
            ids.forEach(this::install);
        }

        private void install(String id) {
            ManySlacks.Tenant tenant = slacks.add(id);
            var visitor = new InstallVisitor(url);
            String state = visitor.begins().getQuery().replaceFirst(".*state=([^&]+).*", "$1");
            pages.put(
                    id,
                    visitor.get(url.resolve(OAUTH_BACK + "?code=" + id + "&state=" + state))
                            .body());
            walks.put(id, walk(id, tenant));
        }

        private static Walk walk(String id, ManySlacks.Tenant tenant) {
            int number = ALL.indexOf(id);
            return new Walk(
                    tenant.company(),
                    List.of("U0BEN", "U0MIRA", "U0TOMASZ").get(number),
                    List.of("platform", "sre", "devops").get(number),
                    List.of("i", "s", "d").get(number),
                    "Welcome to " + id + ".");
        }

        /** Each takes a step, then each takes the next. */
        Map<String, List<String>> walked() {
            Map<String, List<String>> seen = new LinkedHashMap<>();
            for (var step : Walk.STEPS) {
                walks.forEach((id, walk) ->
                        seen.computeIfAbsent(id, first -> new ArrayList<>()).add(timeless(step.apply(walk))));
            }
            return seen;
        }

        /**
         * Without what depends on the time of day, on the machine, on which questions a run of the quiz draws, and on
         * whether counts were saved lately.
         */
        private String timeless(String text) {
            return text.replaceAll("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z)?", "(time)")
                    .replaceAll("127\\.0\\.0\\.1:\\d+|localhost:\\d+", "(here)")
                    .replaceAll("(?s)(What I am used for).*?(Counted since)", "$1 $2")
                    .replaceAll("(?m)^\\*?(Decided by|Nearest neighbour).*$", "")
                    .replaceAll("[a-z0-9-]+:(infra|sre|devops|platform):\\d+", "(question):$1");
        }

        /** What was counted of it; the bot has its counts saved when it stops. */
        Map<Use, Long> counted(String id) {
            bot.stop();
            try (var store = store()) {
                return store.usage().of(new TeamId(id));
            }
        }

        Database store() {
            return Database.open(scratch.database(), Clock.systemUTC());
        }

        @Override
        public void close() {
            bot.stop();
            slacks.close();
            scratch.close();
        }
    }

    private static final String OAUTH_BACK = "slack/oauth_redirect";

    @Test
    void see_what_each_would_see_alone() {
        Map<String, List<String>> together;
        Map<String, Map<Use, Long>> counts = new LinkedHashMap<>();
        try (var bot = new Together(ALL)) {
            assertThat(bot.pages.get("T0FIRST")).contains("whichrole is in The company T0FIRST");
            assertThat(bot.pages.get("E0ORG"))
                    .contains("whichrole is installed for The company E0ORG", "/manage/E0ORG/integrations/profile/");
            together = bot.walked();
            bot.walks.values().forEach(walk -> walk.slack().settle());
            assertThat(bot.walks.values())
                    .allSatisfy(walk -> assertThat(walk.slack().notifications()).isEmpty());
            leavesAlone(bot);
            bot.bot.stop();
            try (var store = bot.store()) {
                ALL.forEach(id -> counts.put(id, store.usage().of(new TeamId(id))));
            }
        }
        for (String id : ALL) {
            List<String> many = together.getOrDefault(id, List.of());
            try (var alone = new Together(List.of(id))) {
                List<String> one = alone.walked().getOrDefault(id, List.of());
                var softly = new SoftAssertions();
                for (int step = 0; step < Walk.STEPS.size(); step++) {
                    softly.assertThat(many.get(step)).as(id + ", step " + step).isEqualTo(one.get(step));
                }
                softly.assertThat(counts.get(id)).as("counts of " + id).isEqualTo(alone.counted(id));
                softly.assertAll();
            }
            assertThat(String.join("\n", many))
                    .as("nothing of the others in " + id)
                    .doesNotContain(
                            ALL.stream().filter(other -> !other.equals(id)).toArray(String[]::new));
        }
        assertThat(together.get("T0FIRST")).isNotEqualTo(together.get("T0SECOND"));
    }

    /** One that removes the app takes nothing from the others. */
    private static void leavesAlone(Together bot) {
        var first = bot.walks.values().iterator().next().slack();
        first.uninstalls("priya");
        first.settle();
        try (var store = bot.store()) {
            var installations = store.installations(List.of(SECRET));
            assertThat(installations.find(new TeamId("T0FIRST"))).isEmpty();
            assertThat(installations.find(new TeamId("T0SECOND"))).isPresent();
            assertThat(installations.find(new TeamId("E0ORG")).orElseThrow().enterprise())
                    .contains("E0ORG");
        }
    }
}
