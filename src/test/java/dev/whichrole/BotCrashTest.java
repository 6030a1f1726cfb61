package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.Step;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.store.Database;
import dev.whichrole.store.Vendor;
import dev.whichrole.store.connection.Address;
import dev.whichrole.testing.BotProcess;
import dev.whichrole.testing.Redelivery;
import dev.whichrole.welcome.GreetingKind;
import dev.whichrole.welcome.GreetingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the whole bot again and again while people use it in a strict Slack. {@code mvn -Pstress test
 * -Dtest=BotCrashTest} does so 200 times on each database, with 2,000 quizzes and 500 joins; the ordinary build a few times
 * with a few.
 */
@DisplayName("The bot, killed again and again,")
@Tag("stress")
@Timeout(3_600)
class BotCrashTest {
    private static final int KILLS = Integer.getInteger("whichrole.kills", 2);
    private static final int QUIZZES = 10 * KILLS;
    private static final int JOINS = 5 * KILLS / 2;
    /** What a quiz takes: the start, the level and five answers. */
    private static final int PRESSES = 7 * QUIZZES;

    private static final int PLAYERS_AT_ONCE = 8;
    /** One life in this many ends before the bot is ready. */
    private static final int STILLBORN = 8;
    /** And in one in this many, Slack has everybody wait. */
    private static final int BUSY = 6;

    private static final int SIGKILL = 128 + 9;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String CHANNEL = "random";
    private static final String GREETING = "Just write here what you are stuck with.";

    private static final Quiz QUIZ =
            QuizContent.read().quiz(HandbookContent.read().handbook());
    private static final AnswerView VIEW = new AnswerView(SlackWords.read().view(), Optional.empty());

    private final SplittableRandom chance = new SplittableRandom(2026);
    private final AtomicInteger presses = new AtomicInteger();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void loses_no_result_and_greets_everybody_once(Vendor vendor) throws Exception {
        Address database = vendor.fresh();
        ExecutorService playing = Executors.newFixedThreadPool(PLAYERS_AT_ONCE);
        try (var playground = BotProcess.playground();
                var bot = new BotProcess(playground, database, folder)) {
            var slack = new Company(playground.url());
            try (var redelivery = new Redelivery(slack)) {
                bot.awaitReady();
                var endings = play(slack, playing);
                for (int left = KILLS; left > 0; left--) {
                    work(bot, slack, left);
                    assertThat(bot.dieAndRise()).isEqualTo(SIGKILL);
                }
                slack.rateLimited(false);
                bot.awaitReady();
                await().atMost(LONGEST).until(() -> endings.stream().allMatch(CompletableFuture::isDone));
                await().atMost(LONGEST).until(() -> redelivery.done() && redelivery.twice("team_join") == JOINS);
                try (var store = Database.open(database, Clock.systemUTC())) {
                    assertKept(endings, store);
                    assertGreeted(slack, store);
                }
            }
            assertThat(Files.readAllLines(bot.log())).noneMatch(line -> line.contains(" ERROR "));
        } finally {
            playing.shutdownNow();
        }
    }

    private List<CompletableFuture<PatientPlayer.Ending>> play(Company slack, ExecutorService playing) {
        slack.crowd(CHANNEL, QUIZZES);
        slack.as("ana").in(CHANNEL).types("/whichrole quiz");
        Seen invitation = slack.as("ana").in(CHANNEL).awaits("which of the four");
        return IntStream.rangeClosed(1, QUIZZES)
                .mapToObj(number -> new PatientPlayer(slack, number, CHANNEL, invitation, presses))
                .map(player -> CompletableFuture.supplyAsync(player::play, playing))
                .toList();
    }

    /** Until any moment from its start to the middle of its work, however fast it works; people join just before. */
    private void work(BotProcess bot, Company slack, int left) throws IOException, InterruptedException {
        slack.rateLimited(chance.nextInt(BUSY) == 0);
        if (chance.nextInt(STILLBORN) == 0) {
            bot.live(chance.nextInt(200, 1_200));
        } else {
            bot.awaitReady();
            int toDo = Math.max(0, PRESSES - presses.get());
            int goal = presses.get() + chance.nextInt(1 + 2 * toDo / (left + 1));
            await().pollInterval(Duration.ofMillis(2)).atMost(LONGEST).until(() -> presses.get() >= goal);
        }
        int life = KILLS - left;
        newcomers(life * JOINS / KILLS, (life + 1) * JOINS / KILLS).forEach(slack::newColleague);
        bot.live(chance.nextInt(150));
    }

    private static List<String> newcomers(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "newcomer" + number).toList();
    }

    /** What they answered is kept, and what they saw is what is kept. */
    private static void assertKept(List<CompletableFuture<PatientPlayer.Ending>> endings, Database store) {
        assertThat(endings)
                .hasSize(QUIZZES)
                .extracting(CompletableFuture::join)
                .allSatisfy(shown -> assertThat(store.profiles().find(shown.person()))
                        .hasValueSatisfying(kept -> {
                            assertThat(QUIZ.click(shown.value(), shown.person(), kept.takenAt()))
                                    .isEqualTo(new Step.Finished(kept, QUIZ.result(kept)));
                            assertThat(shown.text())
                                    .isEqualTo(VIEW.show(QUIZ.result(kept)).text());
                        }));
    }

    private static void assertGreeted(Company slack, Database store) {
        var names = newcomers(0, JOINS);
        await().pollDelay(Duration.ZERO)
                .atMost(LONGEST)
                .untilAsserted(() -> assertThat(names)
                        .filteredOn(name -> store.greetings()
                                .state(person(name), GreetingKind.WELCOME)
                                .filter(GreetingState.SENT::equals)
                                .isEmpty())
                        .isEmpty());
        assertThat(names)
                .allSatisfy(name -> assertThat(slack.as(name).with("whichrole").messages())
                        .singleElement()
                        .asString()
                        .contains(GREETING));
    }

    private static Person person(String name) {
        return new Person(new TeamId("T0PLAYGROUND"), new UserId("U0" + name.toUpperCase(Locale.ROOT)));
    }
}
