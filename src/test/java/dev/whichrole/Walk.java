package dev.whichrole;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A walk through everything that the bot does in a workspace, and what was seen at each step. Workspaces differ in what
 * their admins have decided and their people have answered.
 *
 * @param owner whom the admins make the owner of infrastructure
 * @param house the role that a word of the house stands for
 * @param letter of the role that somebody always answers for in the quiz
 * @param greeting how the admins greet
 */
record Walk(Company slack, String owner, String house, String letter, String greeting) {
    /** The steps, in order. */
    static final List<Function<Walk, String>> STEPS = List.of(
            Walk::settings,
            walk -> walk.command("ana", "sre"),
            walk -> walk.command("ana", "sre vs devops"),
            walk -> walk.command("ana", "who is our infra engineer"),
            walk -> walk.command("jonas", "the falcons refused"),
            walk -> walk.command("jonas", "please open port 5432 in the firewall"),
            walk -> walk.command("ana", "which chair next"),
            Walk::quiz,
            walk -> walk.command("ana", "me"),
            Walk::counted,
            walk -> walk.command("priya", "team"),
            Walk::mention,
            Walk::direct,
            Walk::debate,
            Walk::shortcut,
            Walk::objection,
            Walk::added,
            Walk::newcomer,
            Walk::home,
            walk -> walk.command("ana", "privacy"),
            Walk::export,
            Walk::asksThere,
            Walk::recentObjections,
            Walk::forgotten,
            walk -> walk.command("ana", "me"));

    private OpenConversation general(String name) {
        return slack.as(name).in("general");
    }

    /** What the command was answered with, in the channel or in a modal; at once or after a moment. */
    private String command(String name, String text) {
        return asked(name, text).text();
    }

    private Seen asked(String name, String text) {
        OpenConversation general = general(name);
        String before = newest(general).map(Seen::ts).orElse("");
        general.types("/whichrole " + text);
        return awaits(general, seen -> seen.ephemeral() && seen.ts().compareTo(before) > 0 && answered(seen));
    }

    private static boolean answered(Seen seen) {
        return seen.json().path("kind").asString().equals("message")
                && !seen.text().isEmpty();
    }

    private static Optional<Seen> newest(OpenConversation place) {
        return place.messages().stream().reduce((older, newer) -> newer);
    }

    private static Seen awaits(OpenConversation place, Predicate<Seen> wanted) {
        return place.awaits(wanted);
    }

    private String settings() {
        Colleague priya = slack.as("priya");
        general("priya").types("/whichrole settings");
        OpenView form = priya.awaitsModal("Settings");
        String words = form.words();
        form.fill("person.infra", "person", owner)
                .fill("channel.infra", "channel", "C0PLATFORMDEBATE")
                .fill("terms.0", "terms", "falcon = " + house)
                .choose("greetings", "greetings", "greeting")
                .fill("greeting-text", "greeting-text", greeting)
                .submit();
        await().until(() -> priya.modal().words().contains("Saved."));
        priya.modal().close();
        return words;
    }

    private String quiz() {
        OpenConversation direct = slack.as("ana").with("whichrole");
        direct.types("quiz");
        Seen run = direct.awaits("Where are you now?");
        press(direct, run.ts(), "quiz.level.2");
        for (int question = 1; question <= 5; question++) {
            press(direct, run.ts(), theirs(shown(direct, run.ts())));
        }
        return shown(direct, run.ts()).text();
    }

    /** The answers come in another order in every run; each button carries the letters of those given with it. */
    private String theirs(Seen question) {
        return question.blocks().findParents("action_id").stream()
                .filter(button -> button.path("value").asString("").endsWith(letter + ".r"))
                .findFirst()
                .orElseThrow()
                .path("action_id")
                .asString();
    }

    private static Seen shown(OpenConversation place, String ts) {
        return awaits(place, seen -> seen.ts().equals(ts));
    }

    private static void press(OpenConversation place, String ts, String button) {
        String before = shown(place, ts).text();
        shown(place, ts).click(button);
        await(button).until(() -> !shown(place, ts).text().equals(before));
    }

    private String counted() {
        OpenConversation direct = slack.as("ana").with("whichrole");
        direct.awaits("Nearest neighbour").click("Count me in the team map");
        return direct.awaits("You are on the team map.").text();
    }

    private String mention() {
        return thread("ana", "@whichrole who is who here");
    }

    private String thread(String name, String text) {
        OpenConversation place = slack.as(name).in("platform-debate");
        String ts = place.types(text).path("ts").asString();
        Seen asked = awaits(place, seen -> seen.ts().equals(ts));
        return await(text)
                .until(() -> place.thread(asked).stream().skip(1).findFirst(), Optional::isPresent)
                .orElseThrow()
                .text();
    }

    private String direct() {
        OpenConversation direct = slack.as("ben").with("whichrole");
        direct.types("what is an error budget");
        return direct.awaits("Error budget.").text();
    }

    private String debate() {
        OpenConversation place = slack.as("priya").in("platform-debate");
        Seen staging = place.awaits("who owns staging, and why?");
        int before = place.thread(staging).size();
        place.repliesTo(staging, "@whichrole settle this");
        return await("a debate settled")
                .until(() -> place.thread(staging).stream().skip(before + 1L).findFirst(), Optional::isPresent)
                .orElseThrow()
                .text();
    }

    private String shortcut() {
        OpenConversation general = general("mira");
        general("ben").types("our deploy has been stuck in staging since lunch");
        Seen message = general.awaits("stuck in staging");
        general.runs("triage.message", message);
        return general.awaits(seen -> seen.ephemeral() && seen.text().contains("DevOps Engineer"))
                .text();
    }

    private String objection() {
        asked("tomasz", "our deploy has been stuck in staging since lunch").click("Not right?");
        general("tomasz").awaits("Which would you have expected?").click("None of the four");
        return general("tomasz").awaits("Thank you.").text();
    }

    private String added() {
        slack.as("ana").in("random").invitesBot();
        return slack.as("ana").in("random").awaits("I am a bot").text(); // before that stands that it has joined
    }

    private String newcomer() {
        Colleague noor = slack.newColleague();
        return noor.with("whichrole").awaits(greeting).text();
    }

    private String home() {
        slack.as("ana").visitsHome();
        return slack.as("ana").awaitsHome("Nearest neighbour").words();
    }

    private String export() {
        asked("ana", "export");
        return slack.as("ana")
                .with("whichrole")
                .awaits("Everything I keep about you")
                .text();
    }

    private String asksThere() {
        asked("jonas", "please open port 5432 in the firewall").click("Ask there");
        Colleague jonas = slack.as("jonas");
        jonas.awaitsModal("Ask there")
                .fill("question", "text", "Port 5432, please.")
                .submit();
        return slack.as("ben")
                .in("platform-debate")
                .awaits("Port 5432, please.")
                .text();
    }

    private String recentObjections() {
        slack.as("priya").visitsHome();
        return slack.as("priya").awaitsHome("What was not right").words();
    }

    private String forgotten() {
        asked("ana", "forget me").click("Forget me");
        return general("ana").awaits("Forgotten.").text();
    }
}
