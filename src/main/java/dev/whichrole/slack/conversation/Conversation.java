package dev.whichrole.slack.conversation;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.context.Context;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Topic;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.work.Trace;
import java.util.List;
import java.util.Optional;

/**
 * What the bot says to what a person typed, wherever they typed it. What is written down about the roles is explained
 * here, with whom to ask in the asker's workspace beside it. Other asks go to the feature that answers them: the quiz
 * also looks at who asks, and how, and triage at what their workspace has said.
 */
public final class Conversation {
    private final AskParser parser;
    private final Context context;
    private final Explainer explainer;
    private final ContactReplies contacts;
    private final Choice stop;
    private final List<Answerer> others;
    private final RecentAsks recent = new RecentAsks();

    /**
     * A conversation in which the parser listens and the explainer speaks.
     *
     * @param stop ends all messages that the person has not asked for
     * @param others answer what is no explanation; the first that has something to say
     */
    public Conversation(
            AskParser parser, Explainer explainer, ContactReplies contacts, Choice stop, List<Answerer> others) {
        this.parser = parser;
        this.context = new Context(parser, explainer.topics(), explainer::about);
        this.explainer = explainer;
        this.contacts = contacts;
        this.stop = stop;
        this.others = List.copyOf(others);
    }

    /** Reads these words: either there is an answer to them, or an errand to be run. */
    public Outcome read(String text, Asker asker) {
        return read(hear(text, asker.person()), asker);
    }

    /** What these words ask of this person, who may have asked something before. */
    Heard hear(String text, Person person) {
        Heard heard = context.hear(text, recent.of(person));
        remember(person, heard.ask());
        Trace.current().asks(heard.ask().kind());
        return heard;
    }

    /** Small talk is nothing that a question could lean on, and of whose a matter is only a word of the glossary is kept. */
    private void remember(Person person, Ask ask) {
        boolean smallTalk = ask instanceof Ask.ShowTopic topic && explainer.kind(topic) != Topic.Kind.PAGE;
        if (ask instanceof Ask.WhoOwns who) {
            explainer.term(who.matter()).ifPresent(name -> recent.remember(person, new Ask.ShowTerm(name)));
        } else if (!smallTalk) {
            recent.remember(person, ask);
        }
    }

    /** The same of what was heard already. */
    Outcome read(Heard heard, Asker asker) {
        Trace.current().asks(heard.ask().kind());
        if (heard.ask() instanceof Ask.Errand errand) {
            return new Outcome.ToRun(errand);
        }
        Reply reply = heard.ask() instanceof Ask.Lookup lookup
                ? explained(
                        lookup,
                        heard,
                        asker.outside()
                                ? List.of()
                                : whom(lookup, asker.person().team()))
                : other(heard, asker);
        return new Outcome.Answered(reply.with(explainer.besides(reply.answer(), heard.others())));
    }

    /** What was heard, if its answer is the same for whoever asks it in a workspace, and holds no word of theirs. */
    Optional<PlainAsk> plain(Heard heard, TeamId team) {
        return heard.ask() instanceof Ask.Lookup lookup
                        && heard.corrections().isEmpty()
                        && heard.others().isEmpty()
                ? Optional.of(new PlainAsk(lookup, whom(lookup, team)))
                : Optional.empty();
    }

    /** The answer to it, which depends on nothing else. */
    Reply answer(PlainAsk asked) {
        return explained(asked.ask(), Heard.plainly(asked.ask()), asked.whom());
    }

    private List<Contact> whom(Ask.Lookup lookup, TeamId team) {
        return contacts.whom(explainer.about(lookup), team);
    }

    private Reply explained(Ask.Lookup lookup, Heard heard, List<Contact> whom) {
        Answer answer = contacts.beside(explainer.answer(heard), explainer.about(lookup), whom);
        return lookup instanceof Ask.ShowTopic topic ? topic(topic, answer) : Reply.shareable(answer, lookup.typed());
    }

    private Reply topic(Ask.ShowTopic topic, Answer answer) {
        return switch (explainer.kind(topic)) {
            case PAGE -> Reply.shareable(answer, topic.typed());
            case PRIVATE -> Reply.toAsker(answer);
            case STOP -> Reply.toAsker(answer.offering(stop));
        };
    }

    private Reply other(Heard heard, Asker asker) {
        for (Answerer answerer : others) {
            Optional<Reply> reply = answerer.answer(heard, asker);
            if (reply.isPresent()) {
                reply.flatMap(answerer::leftBehind).ifPresent(ask -> recent.remember(asker.person(), ask));
                return reply.get();
            }
        }
        Ask.ShowTopic left = smallTalk(heard.ask());
        return explained(left, Heard.plainly(left), List.of());
    }

    /** What is left where nothing else was found in a text. */
    private static Ask.ShowTopic smallTalk(Ask ask) {
        return Optional.of(ask)
                .filter(Ask.Unclear.class::isInstance)
                .flatMap(unclear -> ((Ask.Unclear) unclear).smallTalk())
                .orElseThrow(() -> new IllegalStateException("nobody answers " + ask));
    }

    /** Whether these words ask for something that the bot has an answer to, rather than tell of a situation. */
    public boolean isAsk(String text) {
        return !(parser.parse(text).ask() instanceof Ask.Unclear);
    }

    /** Whether it comes to the first screen. */
    boolean isHelp(String text) {
        return parser.parse(text).ask() instanceof Ask.Help;
    }

    /** Whether it can only be guessed what these words ask. */
    boolean isGuess(String text) {
        return parser.parse(text).ask() instanceof Ask.Guess;
    }
}
