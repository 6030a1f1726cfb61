package dev.whichrole.playground.browser.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The installed Chromium, headless and with an empty profile that goes when it closes. */
public record Chromium(ChromeDriver driver, Path profile) implements AutoCloseable {

    private static final Path BINARY = Path.of(System.getProperty("whichrole.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("whichrole.chromedriver", "/usr/bin/chromedriver"));

    public static boolean isInstalled() {
        return Files.isExecutable(BINARY) && Files.isExecutable(DRIVER);
    }

    public static String lookedFor() {
        return BINARY + " and " + DRIVER;
    }

    static Chromium start() {
        try {
            Path profile = Files.createTempDirectory("whichrole-browser");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            return new Chromium(new ChromeDriver(service, options(profile)), profile);
        } catch (IOException e) {
            throw new UncheckedIOException("making an empty browser profile", e);
        }
    }

    private static ChromeOptions options(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(BINARY.toFile());
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--no-proxy-server", "--lang=en-GB", "--user-data-dir=" + profile);
        return options;
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The browser profile " + profile + " could not be removed: " + e.getMessage());
        }
    }
}
