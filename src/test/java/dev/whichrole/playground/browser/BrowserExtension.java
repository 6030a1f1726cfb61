package dev.whichrole.playground.browser;

import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.Chromium;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives browser tests one browser and one workspace for the whole suite, or skips them where there is no browser. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final String REQUIRED = "WHICHROLE_REQUIRE_BROWSER";
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    /** What all classes share that run in this process; closed by JUnit when the last test is over. */
    private record Suite(Browser browser, BrowserWorkspace workspace) implements AutoCloseable {

        static Suite start() {
            return new Suite(Browser.start(), BrowserWorkspace.start());
        }

        @Override
        public void close() {
            browser.quit();
            workspace.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (isRequired()) {
            throw new IllegalStateException(
                    REQUIRED + " is set, but there is no Chromium with its driver: " + Chromium.lookedFor());
        }
        if (TOLD.compareAndSet(false, true)) {
            System.err.println("Browser tests skipped: no Chromium with its driver (" + Chromium.lookedFor() + ").");
        }
        return ConditionEvaluationResult.disabled("no Chromium with its driver");
    }

    private static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED) || Boolean.parseBoolean(System.getenv(REQUIRED));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Suite suite = suite(context);
        suite.browser().forgetEverything(suite.workspace().url());
        suite.workspace().reset();
        suite.browser().desktop();
        suite.browser().prefersDark(false);
        if (!BotExtension.opensItsOwn(context)) {
            suite.browser().open(suite.workspace().url());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = suite(context).browser();
        if (context.getExecutionException().isPresent()) {
            browser.screenshot("failed-" + context.getRequiredTestMethod().getName());
        }
        browser.assertNoComplaints();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == BrowserWorkspace.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Suite suite = suite(context);
        return parameter.getParameter().getType() == Browser.class ? suite.browser() : suite.workspace();
    }

    static Browser browser(ExtensionContext context) {
        return suite(context).browser();
    }

    private static Suite suite(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Suite.class, key -> Suite.start(), Suite.class);
    }
}
