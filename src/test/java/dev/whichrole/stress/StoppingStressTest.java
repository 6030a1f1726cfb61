package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.store.Vendor;
import dev.whichrole.testing.BotProcess;
import dev.whichrole.testing.Redelivery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@Tag("stress")
@DisplayName("A bot that comes to its end")
@Timeout(900)
class StoppingStressTest {
    private static final boolean FULL = Boolean.getBoolean("whichrole.stress");
    private static final int PEOPLE = FULL ? 400 : 40;
    private static final int MENTIONS = FULL ? 40 : 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void by_sigterm_with_slack_one_second_slow_has_answered_all_that_it_acknowledged() throws Exception {
        try (var playground = BotProcess.playground();
                var bot = new BotProcess(playground, Vendor.SQLITE.fresh(), folder)) {
            var slack = new Company(playground.url());
            bot.awaitReady();
            slack.crowd("general", PEOPLE);
            slack.faulty("chat.postMessage", "hang_ms", 1_000);
            IntStream.rangeClosed(1, PEOPLE)
                    .forEach(number -> slack.as(String.format("crowd%05d", number))
                            .with("whichrole")
                            .types("sre"));
            var acknowledged = new Acknowledged(slack);
            await().atMost(LONGEST).until(() -> acknowledged.look().size() >= PEOPLE / 4);
            assertThat(bot.end()).isBetween(0, 143);
            assertThat(acknowledged.look())
                    .isNotEmpty()
                    .allSatisfy(person -> assertThat(isAnswered(slack, person)).isTrue());
            Tables.row(
                    "SIGTERM, Slack 1 s slow",
                    PEOPLE + " asked",
                    acknowledged.look().size() + " acknowledged",
                    "0 lost");
        }
    }

    private static boolean isAnswered(Company slack, String person) {
        return slack.as(person).with("whichrole").messages().stream()
                .anyMatch(said -> said.text().contains("Site Reliability Engineer"));
    }

    /** Whose messages the bot has acknowledged; looked for again and again, as the playground forgets what is long past. */
    private static final class Acknowledged {
        private final Company slack;
        private final Set<String> people = new HashSet<>();
        private long since;

        Acknowledged(Company slack) {
            this.slack = slack;
        }

        Set<String> look() {
            JsonNode news = slack.inspector(since);
            since = news.path("next").asLong();
            Json.each(news.path("entries"))
                    .filter(entry -> Json.text(entry, "what").equals("event")
                            && Json.text(entry, "state").equals("acked"))
                    .map(entry -> Json.text(entry.path("payload").path("event"), "user"))
                    .filter(user -> user.startsWith("U0CROWD"))
                    .forEach(people::add);
            return Set.copyOf(people);
        }
    }

    @ParameterizedTest
    @EnumSource
    void by_sigkill_in_the_middle_of_mentions_answers_each_when_slack_delivers_it_again(Vendor vendor)
            throws Exception {
        try (var playground = BotProcess.playground();
                var bot = new BotProcess(playground, vendor.fresh(), folder)) {
            var slack = new Company(playground.url());
            bot.awaitReady();
            for (int mention = 0; mention < MENTIONS; mention++) {
                slack.as("ana").in("general").types("@whichrole sre");
            }
            await().atMost(LONGEST).until(() -> threads(slack).size() >= MENTIONS / 3);
            bot.dieAndRise();
            bot.awaitReady();
            try (var redelivery = new Redelivery(slack)) { // also of what was acknowledged and not done yet
                await().atMost(LONGEST)
                        .until(() -> redelivery.done() && threads(slack).size() == MENTIONS);
            }
            var answers = new ArrayList<>(threads(slack).values());
            assertThat(answers).hasSize(MENTIONS).allMatch(times -> times <= 2);
            long twice = answers.stream().filter(times -> times == 2).count();
            assertThat(twice).isLessThanOrEqualTo(1);
            Tables.row("SIGKILL, " + vendor, MENTIONS + " mentions", answers.size() + " answered", twice + " twice");
        }
    }

    /** How often each mention was answered that was. */
    private static Map<String, Integer> threads(Company slack) {
        return slack.as("ana").in("general").messages().stream()
                .filter(said -> said.text().endsWith(" sre") && said.replies() > 0)
                .collect(Collectors.toMap(Seen::ts, Seen::replies));
    }

    @Test
    void three_processes_on_one_database_that_all_get_everything_answer_it_once() throws Exception {
        var database = Vendor.POSTGRES.fresh();
        try (var playground = BotProcess.playground();
                var one = new BotProcess(playground, database, folder);
                var two = new BotProcess(playground, database, folder);
                var three = new BotProcess(playground, database, folder)) {
            var slack = new Company(playground.url());
            for (var bot : List.of(one, two, three)) {
                bot.awaitReady();
            }
            for (int mention = 0; mention < MENTIONS; mention++) {
                slack.as("ana").in("general").types("@whichrole sre");
            }
            for (var bot : List.of(one, two)) {
                bot.awaitReady();
                slack.deliveries("event").stream()
                        .map(entry -> Json.text(entry.path("payload"), "event_id"))
                        .distinct()
                        .forEach(slack::redelivers);
            }
            await().atMost(LONGEST).until(() -> threads(slack).size() == MENTIONS);
            slack.settle();
            assertThat(threads(slack).values())
                    .as("what each process logged: %s", Files.readString(one.log()))
                    .allMatch(times -> times == 1);
            Tables.row(
                    "three processes, PostgreSQL", MENTIONS + " mentions, thrice", MENTIONS + " answered", "0 twice");
        }
    }
}
