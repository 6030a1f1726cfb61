package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One row of the handbook: one fact of one role, of several, or of all four. */
final class FieldAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;

    FieldAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer of(List<Role> roles, Field field) {
        Answer answer = Answer.titled(title(roles, field))
                .plus(roles.stream().map(role -> cell(role, field)).toList())
                .plus(roles.size() == 1 && field == Field.DAY ? later(handbook.card(roles.get(0))) : List.of())
                .offering(roles.stream().map(buttons::card).toList());
        return roles.size() == Role.values().length ? answer : answer.offering(allFour(field));
    }

    private String title(List<Role> roles, Field field) {
        var titles = Objects.requireNonNull(words.fields().get(field));
        return roles.size() == 1
                ? Sentence.of(
                        titles.one().with("role", handbook.card(roles.get(0)).shortName()))
                : titles.many();
    }

    private Part cell(Role role, Field field) {
        var card = handbook.card(role);
        return new Part.Voice(role, card.title(), field.of(card));
    }

    /** A day at the levels above. */
    private List<Part> later(RoleCard card) {
        return List.of(
                new Part.Text(words.later().mid().with("obsession", Field.OBSESSION.of(card))),
                new Part.Text(words.later().senior().with("decides", Field.DECIDES.of(card))));
    }

    private Choice allFour(Field field) {
        var all = Stream.of(Role.values()).toList();
        return buttons.leadingTo(
                Objects.requireNonNull(words.fields().get(field)).many(), new Ask.ShowField(all, field));
    }
}
