package dev.whichrole.triage;

import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whom to ask here, and what to press: to ask there, to hear the other roles, or to say that it was not right. */
final class NextSteps {
    private final TriageWords words;
    private final TriageWords.OfVerdict say;
    private final RoleContacts whom;

    NextSteps(TriageWords words, RoleContacts whom) {
        this.words = words;
        this.say = words.verdict();
        this.whom = whom;
    }

    List<Part> facts(Collection<Role> roles) {
        var facts = new ArrayList<Part>();
        for (Role role : roles) {
            var contacts = whom.toAsk(role);
            if (!contacts.isEmpty()) {
                String label = say.whom().with("role", words.name(role));
                facts.add(new Part.Whom(role, label, contacts));
            }
        }
        return facts;
    }

    /** For which of these nobody has said whom to ask; empty if somebody has for each. */
    Optional<Part> unset(Collection<Role> roles) {
        return roles.stream()
                .filter(role -> whom.toAsk(role).isEmpty())
                .map(words::shortName)
                .reduce((one, other) -> say.or().with(Map.of("one", one, "other", other)))
                .map(role -> new Part.Note(say.unset().with("role", role)));
    }

    List<Choice> choices(Collection<Role> roles, LabelledText said) {
        var choices = new ArrayList<Choice>();
        for (Role role : roles) {
            if (whom.hasChannel(role)) {
                choices.add(new Choice(
                        say.askThere(), TriageAction.ASK.id(), new LabelledText(Label.of(role), said.text()).code()));
                break;
            }
        }
        if (roles.size() == 1) {
            choices.add(new Choice(say.askOthers(), TriageAction.OTHERS.id(), said.code()));
        }
        if (roles.isEmpty()) {
            choices.add(new Choice(say.help(), CommonAction.SHOW.id(), "help"));
        }
        choices.add(new Choice(say.wrong(), TriageAction.WRONG.id(), said.code()));
        return choices;
    }
}
