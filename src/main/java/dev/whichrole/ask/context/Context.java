package dev.whichrole.ask.context;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What words ask, read beside what was asked before them: "and for DevOps?", "why them?", "who decides how big it is?" */
public final class Context {
    private final AskParser parser;
    private final FollowUp followUp;
    private final Map<String, Topic> topics;

    /** @param whose the one role that an answer is about, where there is one */
    public Context(AskParser parser, Collection<Topic> topics, Function<Ask, Optional<Role>> whose) {
        this.parser = parser;
        this.topics = topics.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
        this.followUp = new FollowUp(this.topics, whose);
    }

    /**
     * What the text asks.
     *
     * @param before what the same person asked before
     */
    public Heard hear(String text, Optional<Ask> before) {
        Heard heard = parser.parse(text);
        if (before.isEmpty()) {
            return heard;
        }
        Typed typed = new Typed(text);
        return before.filter(ask -> !parser.leaning().isOfAll(typed))
                .flatMap(ask -> after(ask, typed, heard.ask()))
                .map(ask -> new Heard(ask, heard.corrections()))
                .orElse(heard);
    }

    private Optional<Ask> after(Ask before, Typed typed, Ask heard) {
        Optional<Ask> followed =
                followUp.leans(typed.text(), heard) || parser.leaning().followsUp(typed)
                        ? followUp.of(before, heard)
                        : Optional.<Ask>empty();
        return followed.or(() -> isOpen(heard) ? spelledOut(before, typed, heard) : Optional.empty());
    }

    /** Whether it names nothing that it is about. */
    private boolean isOpen(Ask heard) {
        return heard instanceof Ask.Unclear
                || (heard instanceof Ask.WhoOwns owns && parser.leaning().isPointer(owns.matter()))
                || heard instanceof Ask.Guess
                || heard instanceof Ask.Help
                || (heard instanceof Ask.ShowTopic topic && topic.roles().isEmpty())
                || (heard instanceof Ask.ShowField field && field.roles().size() == Role.values().length);
    }

    /** The same with what it points at by its name. */
    private Optional<Ask> spelledOut(Ask before, Typed typed, Ask heard) {
        if (before instanceof Ask.CompareTerms && parser.leaning().picks(typed)) {
            return Optional.of(before);
        }
        SpokenOf subject = SpokenOf.of(before);
        if (heard instanceof Ask.ShowTopic || heard instanceof Ask.ShowField) {
            return parser.leaning().points(typed)
                            || parser.leaning().picks(typed)
                            || parser.leaning().isBrief(typed)
                    ? ofThose(heard, subject)
                    : Optional.empty();
        }
        return subject.name()
                .flatMap(name -> parser.leaning().spelledOut(typed, name))
                .map(spelled -> parser.parse(spelled).ask())
                .filter(ask -> isAnswer(ask, before, subject)
                        && (!isWhose(ask) || parser.leaning().pointsAlone(typed)));
    }

    /** Whether it asks for people, whom a name behind the words does not make those of the name. */
    private static boolean isWhose(Ask ask) {
        return ask instanceof Ask.WhoHolds || ask instanceof Ask.WhoOwns;
    }

    /** The same page or fact of those that were spoken of. */
    private Optional<Ask> ofThose(Ask heard, SpokenOf subject) {
        if (subject.roles().isEmpty()) {
            return Optional.empty();
        }
        return heard instanceof Ask.ShowField field
                ? Optional.of(new Ask.ShowField(subject.roles(), field.field()))
                : followUp.of((Ask.ShowTopic) heard, subject);
    }

    /** Whether it asks something of what was spoken of that was not asked before. */
    private boolean isAnswer(Ask ask, Ask before, SpokenOf subject) {
        boolean nothingNew = !(ask instanceof Ask.Lookup || isWhose(ask))
                || ask instanceof Ask.Help
                || ask instanceof Ask.Compare
                || ask instanceof Ask.ShowRole
                || ask.equals(before);
        boolean smallTalk = ask instanceof Ask.ShowTopic topic
                && Optional.ofNullable(topics.get(topic.name()))
                        .filter(page -> page.kind() == Topic.Kind.PAGE)
                        .isEmpty();
        boolean ofIt = subject.term().isPresent() || !(ask instanceof Ask.ShowTerm || ask instanceof Ask.CompareTerms);
        return !nothingNew && !smallTalk && ofIt;
    }
}
