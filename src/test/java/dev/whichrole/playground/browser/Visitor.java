package dev.whichrole.playground.browser;

import dev.whichrole.playground.browser.driver.Browser;
import org.openqa.selenium.Keys;

/** Somebody at the page: acts as colleagues, goes to a channel or one of the app's tabs, fills in what the app asks for. */
final class Visitor {
    private final Browser browser;

    Visitor(Browser browser) {
        this.browser = browser;
    }

    /** Takes the next colleague on, at the page's own controls. */
    void takesSomebodyOn() {
        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "A new colleague joins");
        browser.awaitText(".toast", "joined");
        browser.choose(".controls", "Close");
        browser.choose(".toast", "Dismiss");
        browser.awaitGone(".toast");
    }

    /** Acts as somebody, by full name. */
    void becomes(String name) {
        browser.click(".switcher");
        browser.choose(".popup", name);
        browser.awaitText(".switcher", name);
    }

    void goesTo(String channel) {
        browser.choose("#sidebar", channel);
        browser.awaitText("#main h1", "#" + channel);
    }

    void opensHome() {
        browser.choose("#sidebar", "whichrole");
        browser.find("#home-pane .blocks");
    }

    void opensMessages() {
        opensHome();
        browser.choose(".tabs", "Messages");
        browser.find("#composer-text");
    }

    /** Types into the modal's field of that block, in place of what is there. */
    void fillsIn(String block, String words) {
        browser.find(field(block)).sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
    }

    /** Chooses by typing the beginning of the words, as one can in a native select. */
    void chooses(String block, String words) {
        browser.find(field(block)).sendKeys(words);
    }

    /** The picture inside what the selector names has arrived, this wide. */
    void seesPicture(String css, int width) {
        browser.await(
                "a picture in " + css,
                () -> browser.<Boolean>script(
                        "const picture = document.querySelector(arguments[0]);"
                                + "return Boolean(picture?.complete && picture.naturalWidth === arguments[1]);",
                        css + " img[alt]",
                        width));
    }

    private static String field(String block) {
        return "#modal [data-block=\"" + block + "\"] .field";
    }
}
