package dev.whichrole.playground.browser;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The workspace behind the page under test, and the bot in it. The bot is chosen here and nowhere else: {@link #start}
 * and the two labels below are all that changes when another bot answers.
 */
final class BrowserWorkspace implements AutoCloseable {

    /** A button on the bot's card that replaces the card. */
    static final String STEP = "Junior";

    /** What the card says after that button, and not before. */
    static final String AFTER_STEP = "Junior SRE";

    /** Somebody one can act as. */
    record Person(String id, String handle, String name) {}

    private final Control control;
    private final Playground playground;
    private final CardBot bot;

    private BrowserWorkspace(Playground playground, CardBot bot) {
        this.control = new Control(playground.url());
        this.playground = playground;
        this.bot = bot;
    }

    static BrowserWorkspace start() {
        try (InputStream manifest = BrowserWorkspace.class.getResourceAsStream("/playground/manifest.yml")) {
            String text = new String(Objects.requireNonNull(manifest).readAllBytes(), StandardCharsets.UTF_8);
            var playground =
                    Playground.start(PlaygroundSettings.of(text, Map.of()).onPort(0));
            var workspace = new BrowserWorkspace(playground, CardBot.start(playground));
            workspace.reset();
            return workspace;
        } catch (Exception e) {
            throw new IllegalStateException("starting the workspace for the browser", e);
        }
    }

    String url() {
        return playground.url() + "/";
    }

    /** Without the scopes that a workspace may grant besides: the card bot asks for nothing that they allow. */
    void reset() {
        control.post("reset", Json.object());
        control.post("switches", Json.object().put("optional_scopes", false));
    }

    /** A colleague other than the one the page starts as. */
    Person anotherPerson() {
        JsonNode people = control.get("people", Map.of()).get("people");
        return StreamSupport.stream(people.spliterator(), false)
                .filter(one ->
                        !one.get("is_bot").asBoolean() && !one.get("is_guest").asBoolean())
                .skip(1)
                .findFirst()
                .map(one -> new Person(
                        one.get("id").asString(),
                        one.get("name").asString(),
                        one.get("real_name").asString()))
                .orElseThrow();
    }

    /** Uses the page's own switcher. */
    Person becomeSomebodyElse(Browser browser) {
        Person other = anotherPerson();
        browser.click(".switcher");
        browser.choose(".popup", other.name());
        browser.awaitText(".switcher", other.name());
        return other;
    }

    void type(Person person, String channel, String text) {
        control.post(
                "type",
                Json.object().put("as", person.id()).put("channel", channel).put("text", text));
    }

    void crowd(String channel, int people) {
        control.post(
                "channels/" + channel + "/crowd", Json.object().put("as", "ana").put("people", people));
    }

    /** What this person has filled in so far in the one modal in front of them. */
    JsonNode filledIn(String handle) {
        return control.get("views", Map.of("as", handle)).at("/views/0/values");
    }

    /** What has been sent to the bot, of this kind, oldest first. */
    List<JsonNode> deliveries(String what) {
        JsonNode entries = control.get("inspector", Map.of("since", "0")).get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> what.equals(entry.path("what").asString("")))
                .toList();
    }

    @Override
    public void close() {
        try {
            bot.close();
        } finally {
            playground.close();
        }
    }
}
