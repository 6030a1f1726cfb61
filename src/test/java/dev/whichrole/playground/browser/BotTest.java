package dev.whichrole.playground.browser;

import dev.whichrole.RestartableBot;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A browser test of the bot itself: besides the {@link Browser} it is given a {@link RestartableBot}. Before each test
 * the company is as it was on its first day and its page is open; the bot remembers what it was told by the same class.
 */
@BrowserTest
@ExtendWith(BotExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BotTest {}
