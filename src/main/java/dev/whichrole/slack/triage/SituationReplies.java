package dev.whichrole.slack.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.explain.Explainer;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.TriageAction;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import dev.whichrole.usage.Use;
import java.util.Optional;

/** Which role handles a situation, in a workspace with its own terms and owners. */
public final class SituationReplies implements Answerer {
    private final Triage triage;
    private final CachedPreferences preferences;
    private final AskParser parser;
    private final Explainer explainer;

    /** Replies by this triage, as each workspace has set it. */
    public SituationReplies(Triage triage, CachedPreferences preferences, AskParser parser, Explainer explainer) {
        this.triage = triage;
        this.preferences = preferences;
        this.parser = parser;
        this.explainer = explainer;
    }

    /** The reply to a text that is not a person's own words to the bot, whatever it would ask if it were. */
    public Reply sort(String text, Asker asker) {
        boolean readTheSame = parser.parse(text).ask() instanceof Ask.Unclear;
        Reply reply = Reply.shareable(sorted(text, asker).answer(), text);
        return readTheSame ? reply : reply.unshared();
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        return heard.ask() instanceof Ask.Unclear unclear ? reply(unclear, asker) : Optional.empty();
    }

    @Override
    public Optional<Ask> leftBehind(Reply reply) {
        return verdict(reply.answer()).flatMap(Label::role).map(Ask.ShowRole::new);
    }

    /**
     * Where a role is named and triage has next to nothing to go by, the role may be what was meant. A few words of which it can
     * make nothing are rather a slip or said in passing, and nobody is told in public what they are not. Small talk is left to others.
     */
    private Optional<Reply> reply(Ask.Unclear unclear, Asker asker) {
        String text = unclear.text();
        Triage.Sorted sorted = sorted(text, asker);
        Answer answer = sorted.answer();
        boolean unsure = sorted.unsure();
        if (unclear.smallTalk().isPresent() && sorted.nobodys()) {
            return Optional.empty();
        }
        boolean guess = unsure && !unclear.nearest().isEmpty();
        Reply reply = Reply.shareable(guess ? explainer.suggesting(answer, unclear.nearest()) : answer, text);
        boolean aside = (unsure || verdict(answer).filter(Label.NONE::equals).isPresent())
                && parser.leaning().isBrief(text)
                && !parser.tellsOfTrouble(text);
        return Optional.of(aside ? reply.quietly() : reply);
    }

    private Triage.Sorted sorted(String text, Asker asker) {
        var team = asker.person().team();
        Triage.Sorted sorted = triage.sort(text, preferences.terms(team), preferences.whom(team));
        Trace.current().asks("sorted");
        verdict(sorted.answer()).ifPresent(label -> Trace.current().counts(new Use(Use.Kind.SORTED, label.id())));
        return sorted;
    }

    /** Whether this reply says of a situation that nobody's role is in it. */
    public boolean findsNothing(Reply reply) {
        return verdict(reply.answer()).filter(Label.NONE::equals).isPresent();
    }

    /** Whether next to nothing is found in a text, in that workspace. */
    public boolean isUnsure(String text, Asker asker) {
        return triage.isUnsure(text, preferences.terms(asker.person().team()));
    }

    /** What was said of the text, which the button that says otherwise carries. */
    private static Optional<Label> verdict(Answer answer) {
        for (Choice choice : answer.choices()) {
            if (choice.action().equals(TriageAction.WRONG.id())) {
                return LabelledText.labelOf(choice.value());
            }
        }
        return Optional.empty();
    }
}
