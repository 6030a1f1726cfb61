package dev.whichrole.triage;

import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says whom to ask here, and what to press: to ask there, or to say that the answer was not right. */
final class Asking {
    private final Sentences.OfVerdict say;
    private final Whom whom;

    Asking(Sentences.OfVerdict say, Whom whom) {
        this.say = say;
        this.whom = whom;
    }

    List<Part> facts(Collection<Role> roles) {
        return roles.stream()
                .flatMap(role -> whom.toAsk(role).stream())
                .distinct()
                .<Part>map(name -> new Part.Fact(say.whom(), name))
                .toList();
    }

    List<Choice> choices(Collection<Role> roles, Subject said) {
        var choices = new ArrayList<Choice>();
        roles.stream()
                .filter(whom::hasChannel)
                .map(role -> new Choice(say.askThere(), "triage.ask", new Subject(Label.of(role), said.text()).code()))
                .findFirst()
                .ifPresent(choices::add);
        choices.add(new Choice(say.wrong(), "triage.wrong", said.code()));
        return choices;
    }
}
