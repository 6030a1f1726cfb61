package dev.whichrole.playground.browser;

import dev.whichrole.RestartableBot;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one bot for a test class, which JUnit closes after it, and opens its page before each test. */
final class BotExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        bot(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        RestartableBot bot = bot(context);
        bot.company().reset();
        BrowserExtension.browser(context).open(bot.playgroundUrl());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RestartableBot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return bot(context);
    }

    /** Whether the test is one of the bot, which has a page of its own. */
    static boolean opensItsOwn(ExtensionContext context) {
        return context.getStore(Namespace.create(BotExtension.class)).get(RestartableBot.class) != null;
    }

    private static RestartableBot bot(ExtensionContext context) {
        return context.getStore(Namespace.create(BotExtension.class))
                .getOrComputeIfAbsent(RestartableBot.class, key -> RestartableBot.overHttp(), RestartableBot.class);
    }
}
