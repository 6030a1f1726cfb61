package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four in one screen, and what may have been meant where no ask was recognised. */
final class HelpAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;

    HelpAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer help() {
        var help = words.help();
        return Answer.titled(help.title())
                .plus(help.lead())
                .plus(Stream.of(Role.values()).map(this::line).toList())
                .plus(String.join("\n", help.more()))
                .offering(Stream.of(Role.values()).map(buttons::card).toList())
                .offering(buttons.allFour(), buttons.quiz());
    }

    /** The four in short, and the way to each. */
    Answer glance() {
        return Answer.titled(words.help().title())
                .plus(Stream.of(Role.values()).map(this::line).toList())
                .offering(Stream.of(Role.values()).map(buttons::more).toList())
                .offering(buttons.allFour().inNewRow(), buttons.map(), buttons.train(), buttons.startup());
    }

    private Part line(Role role) {
        RoleCard card = handbook.card(role);
        return new Part.Voice(
                role, Sentence.of(card.shortName()), words.help().roleLine().with("stance", card.stance()));
    }

    Answer suggesting(Answer answer, List<Ask> meant) {
        Answer told = answer;
        for (Ask nearest : meant.stream().limit(1).toList()) {
            told = told.plus(new Part.Note(words.suggest().with("command", command(nearest.typed()))));
        }
        return told.offering(meant.stream().map(buttons::suggestion).toList());
    }

    Answer besides(Answer answer, List<Ask> others) {
        List<Choice> instead =
                others.stream().map(other -> buttons.typed(other.typed())).toList();
        Set<String> offered = instead.stream().map(Choice::value).collect(Collectors.toSet());
        List<Choice> leads = answer.choices().stream()
                .filter(lead -> !offered.contains(lead.value()))
                .toList();
        return new Answer(answer.title(), answer.parts(), instead)
                .plus(new Part.Note(words.guess().besides()))
                .offering(leads.stream().limit(1).map(Choice::inNewRow).toList())
                .offering(leads.stream().skip(1).toList());
    }

    Answer guessing(List<Ask> like, Function<Ask, Answer> answers) {
        Answer told = Answer.titled(words.guess().title());
        for (Ask ask : like) {
            Choice choice = buttons.typed(ask.typed());
            told = told.plus(new Part.Fact(choice.label().replaceFirst("\\?$", ""), inShort(answers.apply(ask))))
                    .offering(choice);
        }
        return told.plus(new Part.Note(words.guess().otherwise()));
    }

    /** The title and what is said first, in a sentence. */
    private static String inShort(Answer answer) {
        String title = answer.title();
        String after = title.matches(".*[.?]") ? " " : ": ";
        return answer.parts().stream()
                .flatMap(part -> part instanceof Part.Text text ? Stream.of(text.text()) : voice(part))
                .findFirst()
                .map(first -> title + after + Sentence.first(first))
                .orElse(title);
    }

    private static Stream<String> voice(Part part) {
        return part instanceof Part.Voice voice ? Stream.of(voice.text()) : Stream.empty();
    }

    private static String command(String typed) {
        return "/whichrole " + typed;
    }
}
