package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.command.PlaygroundCommand;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.Ports;
import dev.whichrole.playground.testing.Company;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The command {@code playground} with somebody else's bot: an app on the official Bolt for JavaScript. Skipped where there
 * is no Node, or where Bolt is not installed, which {@code .ci/run} sees to.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class BoltForJavaScriptTest {
    private static final String MANIFEST = "src/test/resources/bolt-js/manifest.yml";

    /** A playground started as from a command line, and the app. */
    private static final class Pair implements AutoCloseable {
        final Playground playground;
        final NodeApp app;
        final Company slack;
        final String told;

        Pair(int port, String... more) throws Exception {
            var out = new StringWriter();
            var line = Commands.line().setOut(new PrintWriter(out));
            String[] asked = ("playground --manifest " + MANIFEST + " --port 0 " + String.join(" ", more)).split(" ");
            var command = (PlaygroundCommand)
                    line.parseArgs(asked).subcommand().commandSpec().userObject();
            playground = command.start();
            told = out.toString();
            app = NodeApp.start(playground, port);
            slack = new Company(playground.url());
        }

        @Override
        public void close() {
            app.close();
            playground.close();
        }
    }

    @BeforeAll
    static void needs_node_and_bolt() {
        boolean here = NodeApp.canRun();
        if (!here) {
            System.err.println("Bolt for JavaScript skipped: no node, or no @slack/bolt in " + NodeApp.HOME + ".");
        }
        Assumptions.assumeTrue(
                here || Boolean.parseBoolean(System.getenv("WHICHROLE_REQUIRE_BOLT_JS")), "no Bolt for JavaScript");
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class over_http {
        private Pair pair;
        private Company slack;

        @BeforeAll
        void start() throws Exception {
            int port = Ports.free();
            pair = new Pair(
                    port, "--app", "http://localhost:" + port + "/slack/events", "--signing-secret", "0123abcd");
            slack = pair.slack;
        }

        @AfterAll
        void stop() {
            pair.close();
        }

        @Test
        void the_app_is_told_what_it_needs_and_no_secret_that_was_given() {
            assertThat(pair.told)
                    .contains("Web API at " + pair.playground.apiUrl(), "SLACK_BOT_TOKEN=xoxb-")
                    .contains("SLACK_SIGNING_SECRET=(the one you gave)")
                    .doesNotContain("0123abcd");
            assertThat(pair.playground.signingSecret()).isEqualTo("0123abcd");
        }

        @Test
        void commands_and_buttons() {
            var general = slack.as("ana").in("general");
            general.types("/echo good morning");
            general.awaits("You said good morning").click("Again");
            assertThat(general.awaits("And again good morning").ephemeral()).isTrue();
        }

        @Test
        void modals_and_what_is_wrong_in_them() {
            var ben = slack.as("ben");
            ben.in("general").types("/form");
            ben.awaitsModal("A form").fill("word", "typed", "two words").submit();
            assertThat(ben.modal().errors().path("word").asString()).isEqualTo("One word.");
            ben.modal().fill("word", "typed", "cracker").submit();
            assertThat(ben.modals()).isEmpty();
            assertThat(ben.with("parrot").awaits("Your word is").text()).contains("cracker");
        }

        @Test
        void shortcuts_from_anywhere_and_on_messages() {
            var mira = slack.as("mira");
            mira.runs("form.open");
            mira.awaitsModal("A form").close();
            var general = mira.in("general");
            general.invitesBot();
            general.types("hello there");
            var hello = general.last();
            general.runs("shout", hello);
            await().until(() -> general.thread(hello).stream()
                    .anyMatch(reply -> reply.text().equals("HELLO THERE")));
        }

        @Test
        void its_home() {
            slack.as("priya").visitsHome();
            slack.as("priya").awaitsHome("The home of a parrot");
        }

        @Test
        void events() {
            var debate = slack.as("tomasz").in("platform-debate");
            debate.types("@parrot are you there?");
            var call = debate.last();
            await().until(() ->
                    debate.thread(call).stream().anyMatch(reply -> reply.text().equals("I was called")));
            assertThat(slack.newColleague().with("parrot").awaits("Hello").text())
                    .startsWith("Hello ");
        }

        @Test
        void an_event_that_it_refuses_comes_again() {
            var messages = slack.as("jonas").with("parrot");
            slack.as("jonas").visitsHome();
            messages.types("refuse me once");
            messages.awaits("This is the second time");
            slack.settle(); // it acknowledges after it has answered
            assertThat(slack.deliveries("event"))
                    .anyMatch(entry -> entry.path("retry_num").asInt() == 1
                            && entry.path("retry_reason").asString().equals("http_error")
                            && entry.path("state").asString().equals("acked"));
        }

        @Test
        void a_method_that_is_not_known_is_answered_as_slack_would_and_shown() {
            var messages = slack.as("sofia").with("parrot");
            messages.types("something new");
            messages.awaits("Slack says unknown_method");
            assertThat(slack.calls())
                    .anyMatch(call -> call.path("label").asString().equals("reminders.add")
                            && call.path("answer").path("error").asString().equals("unknown_method"));
        }
    }

    @Test
    void by_socket_mode_too() throws Exception {
        try (var pair = new Pair(0, "--socket")) {
            assertThat(pair.told).contains("SLACK_APP_TOKEN=xapp-");
            var ana = pair.slack.as("ana");
            await().until(() -> ana.workspace().path("connected").asBoolean());
            ana.in("general").types("/echo over a socket");
            ana.in("general").awaits("You said over a socket").click("Again");
            ana.in("general").awaits("And again over a socket");
            pair.slack.reset();
            pair.slack.socketMode(true);
            ana.in("general").types("/form");
            ana.awaitsModal("A form").fill("word", "typed", "socket").submit();
            ana.with("parrot").awaits("Your word is socket");
            assertThat(pair.slack.deliveries())
                    .allMatch(entry -> entry.path("transport").asString().equals("socket"));
        }
    }
}
