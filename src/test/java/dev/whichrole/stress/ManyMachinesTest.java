package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.store.Database;
import dev.whichrole.store.Vendor;
import dev.whichrole.testing.Balancer;
import dev.whichrole.testing.BotProcess;
import dev.whichrole.testing.Redelivery;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("Three processes on one PostgreSQL")
@Timeout(900)
class ManyMachinesTest {
    private static final int MENTIONS = Scale.of(9, 40);
    private static final int JOINS = Scale.of(4, 40);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PREFERENCES = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    /** What was begun by one that is killed or told to end is finished elsewhere when Slack delivers it again. */
    @Test
    void see_each_others_settings_within_five_seconds_and_answer_everything_though_two_of_them_end() throws Exception {
        var database = Vendor.POSTGRES.fresh();
        try (Playground playground = BotProcess.playground();
                var one = new BotProcess(playground, database, folder);
                var two = new BotProcess(playground, database, folder);
                var three = new BotProcess(playground, database, folder);
                var store = Database.open(database, Clock.systemUTC())) {
            var slack = new Company(playground.url());
            decide(List.of(one, two, three), store, slack);
            try (var balancer = new Balancer(List.of(one.url(), two.url(), three.url()));
                    var redelivery = new Redelivery(slack)) {
                playground.connect(balancer.url());
                List<Colleague> newcomers = new ArrayList<>();
                traffic(slack, newcomers);
                one.die();
                balancer.without(one.url());
                traffic(slack, newcomers);
                balancer.without(two.url());
                assertThat(two.end()).isIn(0, 143);
                traffic(slack, newcomers);
                await().atMost(LONGEST)
                        .until(() -> redelivery.done() && threads(slack).size() == 3 * MENTIONS);
                await().atMost(LONGEST).until(() -> newcomers.stream().allMatch(who -> greetings(who) > 0));
                slack.settle();
                count(slack, newcomers);
            }
        }
    }

    private static void traffic(Company slack, List<Colleague> newcomers) {
        for (int mention = 0; mention < MENTIONS; mention++) {
            slack.as("ana").in("general").types("@whichrole sre");
            if (mention < JOINS) {
                newcomers.add(slack.newColleague("joiner" + newcomers.size()));
            }
        }
    }

    /** What the killed one had posted and not written down yet may be there twice: of all mentions, what it worked on. */
    private static void count(Company slack, List<Colleague> newcomers) {
        var answers = threads(slack).values();
        long twice = answers.stream().filter(times -> times > 1).count();
        assertThat(answers).hasSize(3 * MENTIONS).allMatch(times -> times <= 2);
        assertThat(twice).isLessThanOrEqualTo(1);
        assertThat(newcomers).hasSize(3 * JOINS).allMatch(who -> greetings(who) == 1);
        Tables.row(
                "three processes, PostgreSQL, one SIGKILL, one SIGTERM",
                3 * MENTIONS + " mentions and " + 3 * JOINS + " joins, each delivered twice or more",
                "all answered and greeted",
                twice + " answered twice, 0 greeted twice");
    }

    /** How often each mention was answered that was. */
    private static Map<String, Integer> threads(Company slack) {
        return slack.as("ana").in("general").messages().stream()
                .filter(said -> said.text().endsWith(" sre") && said.replies() > 0)
                .collect(Collectors.toMap(Seen::ts, Seen::replies));
    }

    private static long greetings(Colleague who) {
        return who.with("whichrole").messages().stream()
                .filter(said -> said.text().contains("I am a bot"))
                .count();
    }

    /** Each is asked once before, so that it has something to go by. */
    private static void decide(List<BotProcess> bots, Database store, Company slack) throws IOException {
        for (var bot : bots) {
            bot.awaitReady();
            await().until(() ->
                    owner(slack).contains("No contact is set")); // the first answer of a process takes longer
        }
        for (String owner : List.of("U0BEN", "U0MIRA")) {
            store.preferences().save(new TeamId("T0PLAYGROUND"), owned(owner));
            long saved = System.nanoTime();
            for (var bot : bots) {
                bot.awaitReady();
                await().atMost(PREFERENCES).until(() -> owner(slack).contains(name(owner)));
                assertThat(Duration.ofNanos(System.nanoTime() - saved)).isLessThan(PREFERENCES);
            }
        }
    }

    private static String name(String user) {
        return user.equals("U0BEN") ? "Ben Okafor" : "Mira Halvorsen";
    }

    private static Preferences owned(String user) {
        var help = new Help(Optional.empty(), Optional.of(new Contact.Somebody(new UserId(user))));
        return new Preferences(Map.of(Role.INFRA, help), Optional.empty(), false, List.of());
    }

    private static String owner(Company slack) {
        var general = slack.as("jonas").in("general");
        general.types("/whichrole who is our infra engineer");
        return general.last().text();
    }
}
