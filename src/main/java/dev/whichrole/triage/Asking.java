package dev.whichrole.triage;

import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says whom to ask here, and what to press: to ask there, or to say that the answer was not right. */
final class Asking {
    private final Sentences sentences;
    private final Sentences.OfVerdict say;
    private final Whom whom;

    Asking(Sentences sentences, Whom whom) {
        this.sentences = sentences;
        this.say = sentences.verdict();
        this.whom = whom;
    }

    List<Part> facts(Collection<Role> roles) {
        var facts = new ArrayList<Part>();
        for (Role role : roles) {
            var contacts = whom.toAsk(role);
            if (!contacts.isEmpty()) {
                String label = say.whom().with("role", sentences.name(Label.of(role)));
                facts.add(new Part.Whom(role, label, contacts));
            }
        }
        return facts;
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
