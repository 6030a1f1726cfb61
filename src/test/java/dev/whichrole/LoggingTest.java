package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log, as configured for production,")
class LoggingTest {
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() throws Exception {
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LoggingTest.class.getResource("/logback.xml"));
    }

    @Test
    void keeps_the_slack_sdk_above_the_level_at_which_it_prints_tokens() {
        assertThat(context.getLogger("com.slack.api.methods").getEffectiveLevel())
                .isEqualTo(Level.INFO);
    }

    @Test
    void never_prints_a_body_that_bolt_does_not_understand() {
        assertThat(context.getLogger("com.slack.api.bolt.util.SlackRequestParser")
                        .getEffectiveLevel())
                .isEqualTo(Level.OFF);
    }

    @Test
    void never_prints_what_stands_where_the_name_of_a_shortcut_should() {
        assertThat(context.getLogger("com.slack.api.bolt.App").getEffectiveLevel())
                .isEqualTo(Level.ERROR);
    }
}
