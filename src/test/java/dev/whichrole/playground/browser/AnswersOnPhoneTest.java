package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import dev.whichrole.handbook.Level;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.slack.view.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How much of a phone the answers take: of each kind the two with most to say. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersOnPhoneTest {
    private static final String ANSWERS = "#main .message-ephemeral";
    private static final double SCREENS = 1.5;
    /** Words of the trade by role, and all of one role: who asks for the list wants the whole of it. */
    private static final String LIST = "glossary";

    private static final double OF_LIST = 2.75;
    private static final double OF_LIST_OF_ROLE = 1.75;
    /** All four at a level, each with its facts whole: half of one says something else. */
    private static final Set<String> LEVELS =
            Stream.of(Level.values()).map(Level::id).collect(Collectors.toUnmodifiableSet());

    private static final double OF_LEVEL = 2.2;
    private static final int OF_EACH_KIND = 2;

    private final Browser browser;

    AnswersOnPhoneTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void take_one_and_a_half_screens_at_most() {
        browser.phone();
        browser.reload();
        browser.choose("#sidebar", "general");
        double screen = number("return window.innerHeight");
        var tooTall = new TreeMap<String, Double>();
        for (String typed : longestOfEachKind()) {
            double screens = height(typed) / screen;
            if (screens > most(typed)) {
                browser.screenshot("too-tall-" + typed.replaceAll("\\W+", "-"));
                tooTall.put(typed, screens);
            }
        }
        assertThat(tooTall).isEmpty();
    }

    private static double most(String typed) {
        if (typed.startsWith(LIST)) {
            return typed.equals(LIST) ? OF_LIST : OF_LIST_OF_ROLE;
        }
        return LEVELS.contains(typed) ? OF_LEVEL : SCREENS;
    }

    /** In pixels. */
    private double height(String typed) {
        int before = browser.all(ANSWERS).size();
        browser.say("/whichrole " + typed);
        browser.await("an answer to " + typed, () -> browser.all(ANSWERS).size() > before);
        return number("const all = document.querySelectorAll(arguments[0]);"
                + " return all[all.length - 1].getBoundingClientRect().height");
    }

    private double number(String script) {
        return browser.<Number>script(script, ANSWERS).doubleValue();
    }

    /** Measured once: what some pages say depends on what was asked before. */
    private static List<String> longestOfEachKind() {
        return Asks.all()
                .filter(ask -> !(ask instanceof Ask.TakeQuiz))
                .collect(Collectors.groupingBy(Ask::getClass))
                .values()
                .stream()
                .flatMap(kind -> kind.stream()
                        .map(Ask::typed)
                        .map(typed -> Map.entry(typed, Shown.text(typed).length()))
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(OF_EACH_KIND))
                .map(Map.Entry::getKey)
                .toList();
    }
}
