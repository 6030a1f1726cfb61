package dev.whichrole.playground.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebElement;

/**
 * Looks over what is visible right now: contrast of every text (WCAG 2.1 AA, computed from the colours that the browser
 * really uses), a name for every control, and no sideways scrolling.
 */
final class PageAudit {

    private static final String CONTROLS = "button, a, input, select, textarea, summary, [role=option]";

    private final Browser browser;
    private final String script;

    PageAudit(Browser browser) {
        this.browser = browser;
        this.script = read("page-audit.js");
    }

    List<String> faults() {
        List<String> contrastAndWidth = browser.script(script);
        var faults = new ArrayList<>(contrastAndWidth);
        for (WebElement control : browser.all(CONTROLS)) {
            if (control.isDisplayed() && isBlank(control.getAccessibleName())) {
                faults.add("no name: " + control.getDomProperty("outerHTML"));
            }
        }
        return faults;
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PageAudit.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
