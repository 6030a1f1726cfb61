package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.answer.PictureAddress;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.List;
import java.util.stream.Stream;

/** The map, the train and the startup reality. */
final class PictureAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;

    PictureAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer map() {
        var map = handbook.shared().map();
        var shared = new Fact(map.sharedTitle(), String.join(", ", map.shared()) + ".");
        List<Part> inWords = Stream.concat(Stream.of(Role.values()).map(this::corner), Stream.of(shared))
                .toList();
        return Answer.titled(map.title())
                .plus(map.lead())
                .plus(new Part.Picture(PictureAddress.map(), map.alt(), inWords))
                .plus(map.close())
                .offering(cards())
                .offering(buttons.train());
    }

    private Part corner(Role role) {
        RoleCard card = handbook.card(role);
        return new Part.Voice(role, card.title(), new Place(handbook, words).onMap(role));
    }

    Answer train() {
        var train = handbook.shared().train();
        return Answer.titled(train.title())
                .plus(train.lead())
                .plus(new Part.Picture(PictureAddress.train(), train.alt(), List.of()))
                .plus(Stream.of(Role.values()).map(this::rider).toList())
                .plus(train.close())
                .offering(cards())
                .offering(buttons.map());
    }

    private Part rider(Role role) {
        RoleCard card = handbook.card(role);
        return new Part.Voice(role, card.title(), card.train().line());
    }

    Answer startup() {
        var startup = handbook.shared().startup();
        return Answer.titled(startup.title())
                .plus(startup.paragraphs().stream().map(Part.Text::new).toList())
                .plus(startup.close())
                .offering(buttons.allFour(), buttons.map(), buttons.train());
    }

    private List<Choice> cards() {
        return Stream.of(Role.values()).map(buttons::card).toList();
    }
}
