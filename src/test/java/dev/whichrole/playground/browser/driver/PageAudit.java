package dev.whichrole.playground.browser.driver;

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
public final class PageAudit {

    /** What can be used right now; behind an open dialog everything is inert and has no name. */
    private static final String CONTROLS = "const root = document.querySelector('dialog:modal') ?? document;"
            + "const all = root.querySelectorAll('button, a, input, select, textarea, summary, [role=option]');"
            + "return [...all].filter((one) => one.checkVisibility({visibilityProperty: true}));";

    private final Browser browser;
    private final String script;

    public PageAudit(Browser browser) {
        this.browser = browser;
        this.script = read("page-audit.js");
    }

    public List<String> faults() {
        var faults = new ArrayList<String>();
        browser.await("a page that holds still", () -> {
            faults.clear();
            faults.addAll(browser.<List<String>>script(script));
            faults.addAll(nameless());
            return true;
        });
        return faults;
    }

    private List<String> nameless() {
        List<WebElement> controls = browser.script(CONTROLS);
        return controls.stream()
                .filter(control -> isBlank(control.getAccessibleName()))
                .map(control -> "no name: " + control.getDomProperty("outerHTML"))
                .toList();
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
