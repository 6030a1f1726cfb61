package dev.whichrole.playground.browser.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** A person's browser on the workspace page: the few gestures that the tests use. Waits as long as all tests do. */
public final class Browser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String VISIBLE = "const shown = [...document.querySelectorAll(arguments[0])]"
            + ".filter((one) => one.checkVisibility({visibilityProperty: true}));";
    private static final String FIRST_SHOWN = VISIBLE + "const words = arguments[1];"
            + "return shown.find((one) => !words || one.getAttribute('aria-label') === words"
            + " || one.innerText.split('\\n').some((line) => line.startsWith(words))) ?? null;";
    private static final String SHOWS_TEXT =
            VISIBLE + "return shown.some((one) => one.innerText.includes(arguments[1]));";

    private final Chromium chromium;
    private final ChromeDriver driver;

    private Browser(Chromium chromium) {
        this.chromium = chromium;
        this.driver = chromium.driver();
    }

    public static Browser start() {
        return new Browser(Chromium.start());
    }

    public void quit() {
        chromium.close();
    }

    public void open(String url) {
        driver.get(url);
        awaitReady();
    }

    /** Opens a page that is not the playground's own. */
    public void visit(String url) {
        driver.get(url);
    }

    public void reload() {
        driver.navigate().refresh();
        awaitReady();
    }

    private void awaitReady() {
        await("the page to be ready", () -> "yes".equals(script("return document.body.dataset.ready")));
    }

    public void forgetEverything(String url) {
        driver.get("about:blank");
        cdp("Storage.clearDataForOrigin", Map.of("origin", url, "storageTypes", "all"));
        driver.manage().logs().get(LogType.BROWSER);
    }

    public void desktop() {
        size(1280, 800, false);
    }

    public void phone() {
        size(360, 800, true);
    }

    private void size(int width, int height, boolean mobile) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", mobile));
    }

    public void prefersDark(boolean dark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    private void cdp(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    public void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("writing the screenshot " + name, e);
        }
    }

    /** The first visible element, awaited. */
    public WebElement find(String css) {
        await(css, () -> isShown(css));
        return Objects.requireNonNull(firstShown(css, ""), css);
    }

    private @Nullable WebElement firstShown(String css, String words) {
        return (WebElement) driver.executeScript(FIRST_SHOWN, css, words);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean isShown(String css) {
        return firstShown(css, "") != null;
    }

    public String text(String css) {
        return find(css).getText();
    }

    public void click(String css) {
        awaitClick(css, css, "");
    }

    /** Clicks the visible button or link with these words on it or as its label, inside what the selector names. */
    public void choose(String css, String words) {
        awaitClick(words + " in " + css, ":is(%s) :is(button, a)".formatted(css), words);
    }

    /** Tries again when the page draws the element anew between finding and clicking it. */
    private void awaitClick(String what, String css, String words) {
        await("a click on " + what, () -> {
            WebElement found = firstShown(css, words);
            if (found != null) {
                click(found);
            }
            return found != null;
        });
    }

    /** What the driver has scrolled to may still lie under the edge of what scrolls; a person scrolls on. */
    private void click(WebElement found) {
        try {
            found.click();
        } catch (ElementClickInterceptedException covered) {
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
            found.click();
        }
    }

    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void pressBackwards() {
        new Actions(driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
    }

    public void say(String words) {
        find("#composer-text").sendKeys(words, Keys.ENTER);
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the caller knows what its script returns
    public <T> T script(String script, Object... arguments) {
        @SuppressWarnings("unchecked")
        T answer = (T) Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
        return answer;
    }

    public void await(String what, BooleanSupplier condition) {
        Awaitility.await(what)
                .pollInterval(Duration.ofMillis(40))
                .ignoreException(StaleElementReferenceException.class)
                .until(condition::getAsBoolean);
    }

    public void awaitText(String css, String words) {
        await("\"" + words + "\" in " + css, () -> this.<Boolean>script(SHOWS_TEXT, css, words));
    }

    public void awaitGone(String css) {
        await(css + " to go", () -> !isShown(css));
    }

    /** No script error, and nothing that the content security policy refused. A refused control call is not one. */
    public void assertNoComplaints() {
        var complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .filter(line -> line.contains("Uncaught") || line.contains("Content Security Policy"));
        assertThat(complaints).isEmpty();
    }
}
