package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("While one channel keeps the bot busy,")
@Timeout(300)
class BusyChannelTest {
    private static final int MENTIONS = Scale.of(6, 40);
    private static final int REFUSED = Scale.of(3, 8);
    private static final int RETRY_AFTER = Scale.of(3, 30);
    private static final int OTHERS = Scale.of(5, 25);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void others_hear_within_a_second_and_the_channel_hears_all_of_it_at_slacks_pace() throws Exception {
        try (var bot = new FloodedBot(folder)) {
            var slack = company(bot);
            mention(slack, MENTIONS);
            long worst = worstOther(slack);
            await().atMost(LONGEST).until(() -> answered(slack) == MENTIONS);
            Tables.row(
                    "one busy channel",
                    MENTIONS + " mentions, all answered",
                    OTHERS + " others waited " + worst + " ms at worst");
            assertThat(worst).isLessThan(FloodedBot.PATIENCE_MILLIS);
        }
    }

    @Test
    void others_hear_within_a_second_though_slack_refuses_the_channel_for_long() throws Exception {
        try (var bot = new FloodedBot(folder)) {
            var slack = company(bot);
            slack.faultyIn(busy(slack).id(), "chat.postMessage", "retry_after", RETRY_AFTER);
            mention(slack, REFUSED);
            long worst = worstOther(slack);
            assertThat(answered(slack)).isZero();
            slack.mended("chat.postMessage");
            await().atMost(LONGEST).until(() -> answered(slack) == REFUSED);
            Tables.row(
                    "one channel that Slack slows down by " + RETRY_AFTER + " s",
                    REFUSED + " mentions, all answered afterwards",
                    OTHERS + " others waited " + worst + " ms at worst");
            assertThat(worst).isLessThan(FloodedBot.PATIENCE_MILLIS);
        }
    }

    private static Company company(FloodedBot bot) {
        var slack = bot.company();
        slack.crowd("general", OTHERS + 1);
        waits(slack, OTHERS + 1); // the first answer of a process takes longer
        return slack;
    }

    private static OpenConversation busy(Company slack) {
        return slack.as("ana").in("general");
    }

    private static void mention(Company slack, int times) {
        for (int mention = 0; mention < times; mention++) {
            busy(slack).types("@whichrole devops");
        }
    }

    private static long answered(Company slack) {
        String channel = busy(slack).id();
        return slack.calls().stream()
                .filter(call -> Json.text(call, "label").equals("chat.postMessage"))
                .filter(call -> Json.text(call.path("request"), "channel").equals(channel))
                .filter(call -> call.path("answer").path("ok").asBoolean(false))
                .count();
    }

    private static long worstOther(Company slack) {
        long worst = 0;
        for (int number = 1; number <= OTHERS; number++) {
            worst = Math.max(worst, waits(slack, number));
        }
        return worst;
    }

    /** What somebody waits for an answer in direct messages, in milliseconds. */
    private static long waits(Company slack, int number) {
        var direct = slack.as(String.format("crowd%05d", number)).with("whichrole");
        long began = System.nanoTime();
        direct.types("sre");
        while (direct.messages().stream().noneMatch(said -> said.text().contains("Site Reliability Engineer"))) {
            assertThat(System.nanoTime() - began).isLessThan(LONGEST.toNanos());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
