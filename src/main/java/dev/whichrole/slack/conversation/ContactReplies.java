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
import dev.whichrole.triage.Verdict;
import dev.whichrole.triage.model.Label;
import dev.whichrole.workspace.Claim;
import dev.whichrole.workspace.ContactAnswers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom to ask in the asker's workspace, about a role or about a matter that triage finds a role for. */
public final class ContactReplies implements Answerer {
    /** Below it nothing is likelier than all the rest together. */
    private static final double LIKELY = 0.5;

    /** What stands before a matter and says nothing of it. */
    private static final Pattern OF_WHICH = Pattern.compile("^(?:(?:a|an|the|new|another|our|my|some|more|any) )+");

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

    private Answer owner(String asked, TeamId team) {
        String matter = OF_WHICH.matcher(asked).replaceFirst("");
        return glossary.find(matter)
                .map(term -> ofTerm(term.name().equalsIgnoreCase(matter) ? term.name() : matter, term, team))
                .orElseGet(() -> judged(matter, triage.judge(matter, preferences.terms(team)), team));
    }

    /** Of a matter that triage makes nothing of, whose the thing is that it begins with: "pipeline for the mobile app". */
    private Optional<Answer> ofItsThing(String matter, TeamId team) {
        return ContactAnswers.thing(matter)
                .flatMap(glossary::find)
                .flatMap(Glossary.Term::role)
                .map(role -> whose(matter, role, Claim.UNSURE, team));
    }

    private Answer ofTerm(String matter, Glossary.Term term, TeamId team) {
        return term.role().map(role -> whose(matter, role, Claim.SURE, team)).orElseGet(() -> allFours(matter, team));
    }

    /** As sure as triage is: a few words that name a matter say less than a situation does. */
    private Answer judged(String matter, Verdict verdict, TeamId team) {
        boolean unsure = verdict instanceof Verdict.Unsure || verdict instanceof Verdict.Between;
        if (unsure && contacts.isService(matter)) {
            return contacts.ofService(matter);
        } else if (contacts.isNotTheirs(matter) && (unsure || verdict.label() == Label.NONE)) {
            return contacts.ofNoRole(matter);
        } else if (verdict.label() == Label.NONE) {
            return ofItsThing(matter, team).orElseGet(() -> contacts.ofNoRole(matter));
        } else if (unsure && verdict.grounds().certainty() < LIKELY) {
            return ofItsThing(matter, team).orElseGet(() -> contacts.ofNobodyKnown(matter));
        }
        Claim claim = unsure ? Claim.UNSURE : verdict.grounds().sure() ? Claim.SURE : Claim.FAIRLY;
        return verdict.label()
                .role()
                .map(role -> whose(matter, role, claim, team))
                .orElseGet(() -> allFours(matter, team));
    }

    private Answer whose(String matter, Role role, Claim claim, TeamId team) {
        return contacts.of(matter, role, claim, preferences.whom(team).toAsk(role));
    }

    private Answer allFours(String matter, TeamId team) {
        return contacts.ofAllFour(matter, role -> preferences.whom(team).toAsk(role));
    }

    /** Whom to ask here about a role, if it is about one and somebody is set. */
    List<Contact> whom(Optional<Role> role, TeamId team) {
        return role.map(one -> preferences.whom(team).toAsk(one)).orElse(List.of());
    }

    /** The answer about a role, with these to ask beside it. */
    Answer beside(Answer answer, Optional<Role> role, List<Contact> whom) {
        return role.map(one -> contacts.beside(one, whom)).map(answer::plus).orElse(answer);
    }
}
