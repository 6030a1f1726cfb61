package dev.whichrole.slack.conversation;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.model.Label;
import dev.whichrole.workspace.ContactAnswers;
import java.util.List;
import java.util.Optional;

/** Whom to ask in the asker's workspace, about a role or about a matter that triage finds a role for. */
public final class ContactReplies implements Answerer {
    private final ContactAnswers contacts;
    private final CachedPreferences preferences;
    private final Triage triage;
    private final Glossary glossary;

    public ContactReplies(ContactAnswers contacts, CachedPreferences preferences, Triage triage, Glossary glossary) {
        this.glossary = glossary;
        this.contacts = contacts;
        this.preferences = preferences;
        this.triage = triage;
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        var team = asker.person().team();
        if (heard.ask() instanceof Ask.WhoHolds who) {
            var answer = contacts.of(who.role(), preferences.whom(team).toAsk(who.role()));
            return Optional.of(Reply.shareable(answer, who.typed()));
        } else if (heard.ask() instanceof Ask.WhoIsWho who) {
            var answer = contacts.ofAll(role -> preferences.whom(team).toAsk(role));
            return Optional.of(Reply.shareable(answer, who.typed()));
        } else if (heard.ask() instanceof Ask.WhoOwns who) {
            return Optional.of(Reply.shareable(owner(who.matter(), team), who.typed()));
        }
        return Optional.empty();
    }

    private Answer owner(String matter, TeamId team) {
        Label label = glossary.find(matter)
                .map(term -> term.role().map(Label::of).orElse(Label.SHARED))
                .orElseGet(() -> triage.judge(matter, preferences.terms(team)).label());
        return label.role()
                .map(role -> contacts.of(matter, role, preferences.whom(team).toAsk(role)))
                .orElseGet(() -> contacts.ofNoRole(matter, label == Label.SHARED));
    }

    /** Whom to ask here about a role, if it is about one and somebody is set. */
    List<Contact> whom(Optional<Role> role, TeamId team) {
        return role.map(one -> preferences.whom(team).toAsk(one)).orElse(List.of());
    }

    /** The answer about a role, with these to ask beside it. */
    Answer beside(Answer answer, Optional<Role> role, List<Contact> whom) {
        return role.flatMap(one -> contacts.beside(one, whom)).map(answer::plus).orElse(answer);
    }
}
