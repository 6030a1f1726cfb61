package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.testing.LiveBot;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.logstash.logback.encoder.LogstashEncoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/**
 * People do everything that the bot can do, also while Slack and the database fail, and the bot writes down as much as it
 * ever does; then whatever was secret, typed or a name is looked for in what it wrote, as text and as JSON.
 */
@DisplayName("The log, with everything on,")
@Tag("slow")
class NothingPrivateInLogTest {
    /** In every text that anybody types, and in no other. */
    private static final String TYPED = "quixotry";

    /** What the people are called. */
    private static final List<String> NAMES = List.of("zwentibold", "ermengarde");

    private static final Lines LINES = new Lines();
    private static Level before = Level.INFO;

    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    /** Keeps each line as both encoders write it. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final Queue<String> written = new ConcurrentLinkedQueue<>();
        private final List<Encoder<ILoggingEvent>> encoders = new ArrayList<>();

        @Override
        public void start() {
            var text = new PatternLayoutEncoder();
            text.setPattern("%d %level %logger [%X{request}] %msg%n%ex{full}");
            for (Encoder<ILoggingEvent> encoder : List.<Encoder<ILoggingEvent>>of(text, new LogstashEncoder())) {
                encoder.setContext(getContext());
                encoder.start();
                encoders.add(encoder);
            }
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            encoders.forEach(encoder -> written.add(new String(encoder.encode(event), StandardCharsets.UTF_8)));
        }
    }

    @BeforeAll
    static void listen() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        before = own(context).getLevel() == null ? Level.WARN : own(context).getLevel();
        own(context).setLevel(Level.DEBUG);
        LINES.setContext(context);
        LINES.start();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(LINES);
    }

    @AfterAll
    static void stopListening() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(LINES);
        own(context).setLevel(before);
    }

    private static Logger own(LoggerContext context) {
        return context.getLogger("dev.whichrole");
    }

    @Test
    void holds_no_token_no_secret_no_typed_text_and_no_name() throws Exception {
        Company slack = LIVE.slack();
        Colleague newcomer = slack.newColleague(NAMES.get(0));
        slack.newColleague(NAMES.get(1), "is_guest");
        newcomer.with("whichrole")
                .awaits("Just write here what you are stuck with.")
                .click("Later");
        say(newcomer, slack);
        askOnHome(newcomer);
        decide(slack);
        whileSlackFails(newcomer, slack);
        whileTheDatabaseFails(newcomer);
        slack.settle();
        slack.socketMode(true);
        newcomer.in("general").types("/whichrole " + TYPED + " over a socket");
        forget(newcomer);
        slack.uninstalls("priya");
        slack.installs("priya");
        slack.settle();
        holdsNothingPrivate();
    }

    private static void say(Colleague newcomer, Company slack) {
        OpenConversation general = newcomer.in("general");
        for (String text : List.of(
                "sre",
                "our " + TYPED + " deploy is stuck in staging",
                "who owns " + TYPED,
                "what is " + TYPED,
                "settle this: Zwentibold: the " + TYPED + " is yours. Ermengarde: no, the pipeline pages you.",
                "team",
                "me",
                "who is who here",
                "welcome @" + NAMES.get(1),
                "settings",
                TYPED.repeat(500))) {
            general.types("/whichrole " + text);
        }
        general.types("@whichrole the " + TYPED + " has been stuck in staging since lunch");
        general.runs("triage.message", general.last());
        OpenConversation direct = newcomer.with("whichrole");
        direct.types("our " + TYPED + " deploy is stuck in staging");
        direct.awaits(seen -> seen.buttons().contains("Not right?")).click("Not right?");
        direct.awaits("Which would you have expected?").click("Site Reliability Engineer");
        direct.awaits("Thank you.").click("Send the text along");
        direct.awaits("The text is kept with it");
        direct.uploads(TYPED + ".png", TYPED);
        newcomer.runs("quiz.find");
        slack.runsStep("which_role", Json.object().put("text", "the " + TYPED + " deploy is stuck in staging"));
        slack.settle();
    }

    private static void askOnHome(Colleague person) {
        person.visitsHome();
        person.awaitsHome("Whom to ask here").enter("ask", "home.ask", TYPED + " on home");
        LIVE.slack().settle();
    }

    private static void decide(Company slack) {
        Colleague admin = slack.as("priya");
        admin.in("general").types("/whichrole settings");
        admin.awaitsModal("Settings")
                .fill("terms.0", "terms", TYPED + " = nobody")
                .submit();
        admin.modal().fill("terms.0", "terms", TYPED + " = platform").submit();
        await().until(() -> admin.modal().words().contains("Saved."));
        admin.modal().close();
        admin.visitsHome();
        slack.settle();
    }

    private static void whileSlackFails(Colleague newcomer, Company slack) {
        for (String how : List.of("not_in_channel", "missing_scope", "internal_error", "nobody_knows_this")) {
            slack.faulty("chat.postMessage", "error", how);
            newcomer.with("whichrole").types(TYPED + " while Slack says " + how);
            slack.settle();
        }
        slack.mended("chat.postMessage");
        slack.faulty("users.info", "error", "user_not_found");
        newcomer.in("general").types("/whichrole settings");
        slack.settle();
        slack.mended("users.info");
    }

    /** What the driver and the libraries above it say of a statement that failed could hold what was bound to it. */
    private static void whileTheDatabaseFails(Colleague newcomer) throws SQLException {
        OpenConversation direct = newcomer.with("whichrole");
        direct.types("another " + TYPED + " deploy is stuck in staging");
        direct.awaits(seen -> seen.buttons().contains("Not right?")).click("Not right?");
        direct.awaits(seen -> seen.buttons().contains("Site Reliability Engineer"))
                .click("Site Reliability Engineer");
        var noted = direct.awaits(seen -> seen.buttons().contains("Send the text along"));
        String file = LIVE.bot().environment().getOrDefault("WHICHROLE_DB", "");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("begin exclusive");
            noted.click("Send the text along");
            newcomer.in("general").types("/whichrole " + TYPED + " without a database");
            await().until(() -> LINES.written.stream().anyMatch(line -> line.contains("SqlFeedbackStore.add")));
            statement.execute("rollback");
        }
    }

    private static void forget(Colleague newcomer) {
        OpenConversation direct = newcomer.with("whichrole");
        direct.types("export");
        direct.types("forget me");
        direct.awaits("Forget you?").click("Forget me");
        direct.awaits("Forgotten.");
    }

    private static void holdsNothingPrivate() {
        var environment = LIVE.bot().environment();
        var secrets = new ArrayList<>(List.of(LIVE.bot().appToken(), "/hooks/", "xoxb-", "xapp-"));
        secrets.add(environment.getOrDefault("SLACK_BOT_TOKEN", ""));
        secrets.add(environment.getOrDefault("SLACK_SIGNING_SECRET", ""));
        secrets.add(TYPED);
        secrets.addAll(NAMES);
        assertThat(secrets).doesNotContain("");
        assertThat(LINES.written)
                .hasSizeGreaterThan(60)
                .anyMatch(line -> line.contains("DEBUG"))
                .anyMatch(line -> line.contains("\tat dev.whichrole."));
        assertThat(LINES.written.stream()
                        .map(NothingPrivateInLogTest::withoutIds)
                        .filter(line -> secrets.stream()
                                .anyMatch(secret ->
                                        line.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)))))
                .isEmpty();
    }

    /** The playground makes people's ids of their names; Slack does not. */
    private static String withoutIds(String line) {
        return line.replaceAll("\\bU0[A-Z]+\\b", "");
    }
}
