package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four in one screen, and what is said when no role was recognised. */
final class HelpPages {
    private final Handbook handbook;
    private final Words words;
    private final ButtonMaker buttons;

    HelpPages(Handbook handbook, Words words, ButtonMaker buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer help() {
        var help = words.help();
        return Answer.titled(help.title())
                .plus(help.lead())
                .plus(Stream.of(Role.values()).map(this::line).toList())
                .plus(new Part.Fact(help.moreLabel(), more()))
                .offering(Stream.of(Role.values()).map(buttons::card).toList())
                .offering(buttons.allFour(), buttons.map(), buttons.train(), buttons.startup(), buttons.quiz());
    }

    private Part line(Role role) {
        RoleCard card = handbook.card(role);
        return new Part.Voice(
                role,
                card.title(),
                words.help()
                        .roleLine()
                        .with(Map.of(
                                "stance", card.stance(), "gift", card.gift().word())));
    }

    private String more() {
        return words.help().more().stream().map(HelpPages::command).collect(Collectors.joining(", "));
    }

    Answer unclear(Ask.Unclear unclear) {
        var said = words.unclear();
        Answer answer = Answer.titled(said.title());
        if (!unclear.text().isBlank()) {
            answer = answer.plus(said.lead()).plus(new Part.Quote(shortened(unclear.text())));
        }
        for (Ask meant : unclear.nearest().stream().limit(1).toList()) {
            answer = answer.plus(said.suggest().with("command", command(meant.typed())));
        }
        return answer.plus(said.tryLine())
                .offering(unclear.nearest().stream().map(buttons::suggestion).toList())
                .offering(buttons.help());
    }

    private static String command(String typed) {
        return "/whichrole " + typed;
    }

    /** Enough of a text to recognise it by; cut between characters, never inside one. */
    private static String shortened(String text) {
        int most = 150;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
