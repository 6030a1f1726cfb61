package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What to write in the ad, what to ask, and what to listen for, when looking for somebody for a role. */
final class HiringAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;

    HiringAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer of(Role role) {
        var card = handbook.card(role);
        var hiring = words.hiring();
        var interview = Objects.requireNonNull(hiring.interviews().get(role));
        return Answer.titled(hiring.title().with("role", card.shortName()))
                .plus(new Fact(hiring.ad(), card.caresAbout()))
                .plus(new Fact(words.labels().measuredBy(), card.levels().mid().measuredBy()))
                .plus(new Fact(words.labels().skills(), Sentence.of(String.join(", ", card.skills())) + "."))
                .plus(new Fact(hiring.ask(), interview.ask()))
                .plus(new Fact(hiring.listen(), interview.listen()))
                .plus(hiring.warning())
                .offering(
                        buttons.card(role),
                        buttons.leadingTo(
                                Sentence.of(words.ladder().button().with("role", card.shortName())),
                                new Ask.ShowLadder(role)),
                        buttons.leadingTo(hiring.next(), new Ask.NextChair(0, Optional.empty(), List.of(role), false)));
    }
}
