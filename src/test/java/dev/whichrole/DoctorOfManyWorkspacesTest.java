package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The doctor visits a bot that anybody may install. */
@DisplayName("The doctor of many workspaces")
@Tag("slow")
class DoctorOfManyWorkspacesTest {
    private static final String ANOTHER = "another-secret-0123456789abcdef0123";
    private static final TeamId STRANGER = new TeamId("T0STRANGER");

    private static InstallableBot bot;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void start() {
        bot = InstallableBot.start();
        new InstallVisitor(bot.url()).installs(List.of());
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void set() {
        environment.putAll(bot.environment());
        installsElsewhere(InstallableBot.SECRET, Optional.empty());
    }

    /** What is said about installations, and nothing of any secret. */
    private List<String> saysOfInstallations() {
        var out = new StringWriter();
        new CommandLine(new DoctorCommand(environment, Clock.systemUTC()))
                .setOut(new PrintWriter(out))
                .execute();
        assertThat(out.toString()).doesNotContain(bot.playground().botToken(), InstallableBot.SECRET, ANOTHER, "xoxb-");
        return out.toString()
                .lines()
                .filter(line -> line.contains(" installs "))
                .toList();
    }

    private static void installsElsewhere(String secret, Optional<Installation.Renewal> renewal) {
        bot.store()
                .installations(List.of(secret))
                .save(new Installation(
                        STRANGER, Optional.empty(), "U0BOT", "xoxb-elsewhere", Set.of(), renewal, Instant.now()));
    }

    @Test
    void says_how_often_it_is_installed_and_which_scopes_are_left_out_nowhere() {
        assertThat(saysOfInstallations())
                .anySatisfy(
                        line -> assertThat(line).startsWith("OK").contains("installed 2 times; each token can be read"))
                .noneMatch(line -> line.contains("has not granted"));
    }

    @Test
    void says_whose_token_slack_does_not_take() {
        assertThat(saysOfInstallations())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("WARN")
                        .contains("T0STRANGER: Slack refuses its token: invalid_auth"))
                .noneMatch(line -> line.startsWith("FAIL"));
    }

    @Test
    void says_whose_token_has_ended() {
        installsElsewhere(
                InstallableBot.SECRET,
                Optional.of(new Installation.Renewal("xoxe-1", Instant.now().minusSeconds(60))));
        assertThat(saysOfInstallations())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("WARN")
                        .contains("T0STRANGER: its token has ended", "start the bot: it renews"));
    }

    @Test
    void says_that_the_secret_is_another_one() {
        installsElsewhere(ANOTHER, Optional.empty());
        assertThat(saysOfInstallations())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("FAIL")
                        .contains(
                                "1 of 2 tokens are under a secret that is not set: T0STRANGER",
                                "WHICHROLE_OLD_SECRETS"));

        environment.put("WHICHROLE_OLD_SECRETS", ANOTHER);
        assertThat(saysOfInstallations()).noneMatch(line -> line.startsWith("FAIL"));
    }

    @Test
    void says_nothing_of_installations_where_nothing_was_ever_started() {
        environment.put("WHICHROLE_DB", "target/no-such-folder/no.db");
        assertThat(saysOfInstallations()).isEmpty();
    }
}
