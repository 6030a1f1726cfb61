package dev.whichrole.slack.conversation;

import dev.whichrole.slack.conversation.SmallTalkReader.Kind;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.text.MessageWords;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.triage.mention.AboutThread;
import java.util.Optional;

/** What a message to the bot comes to: the thread it stands in, a message that hangs on it, or its own words. */
public final class MessageOutcomes {
    private static final String THANKS = "thanks";

    private final Conversation conversation;
    private final SituationReplies situations;
    private final Debates debates;
    private final SmallTalkReader smallTalk;
    private final Thanked thanked = new Thanked();

    public MessageOutcomes(
            Conversation conversation, SituationReplies situations, Debates debates, SmallTalkWords smallTalk) {
        this.conversation = conversation;
        this.situations = situations;
        this.debates = debates;
        this.smallTalk = new SmallTalkReader(smallTalk);
    }

    /** Whether anything is asked; of thanks, whether they are said to the bot alone, and for the first time in a while. */
    boolean isAnswered(Written written) {
        return !written.isCopy()
                && switch (kind(written)) {
                    case NOTHING -> false;
                    case COURTESY ->
                        written.where().direct()
                                && thanked.isFirst(
                                        written.asker().person(),
                                        written.asker().moment());
                    case CALL, SPEECH -> true;
                };
    }

    private Kind kind(Written written) {
        MessageWords words = written.words();
        boolean bare = words.attached().isEmpty() && words.files().isEmpty();
        Kind kind = bare ? smallTalk.of(words.written(), written.message().text()) : Kind.SPEECH;
        boolean asked = kind == Kind.NOTHING && words.written().endsWith("?");
        return asked && written.inThread() ? Kind.CALL : kind;
    }

    /** What it comes to; calls Slack where it is about a thread. */
    Outcome of(Written written) {
        Kind kind = kind(written);
        if (kind == Kind.COURTESY) {
            return courteous(written);
        }
        String text = text(kind, written);
        Optional<AboutThread> about = written.inThread() ? about(written, text) : Optional.empty();
        return about.<Outcome>map(Outcome.ToSettle::new).orElseGet(() -> apart(text, kind, written));
    }

    private String text(Kind kind, Written written) {
        return kind == Kind.CALL
                ? ""
                : debates.named(written.team(), written.message(), written.bot())
                        .words()
                        .written();
    }

    /** What it comes to by itself, where the thread is nothing that it could be about. */
    Outcome apart(Written written) {
        String text = text(kind(written), written);
        Outcome outcome = read(text, written.words(), written.asker());
        return isNothing(outcome) || conversation.isHelp(text) ? privately(outcome) : outcome;
    }

    /** Whether it is rather about the thread than about anything that it names. */
    boolean isVague(Written written) {
        String text = text(kind(written), written);
        return isVague(text, read(text, written.words(), written.asker()), written);
    }

    /** Thanks may name somebody or say for what: they are answered as the plain word is. */
    private Outcome courteous(Written written) {
        String said = written.words().written();
        return conversation.read(conversation.isAsk(said) ? said : THANKS, written.asker());
    }

    private Optional<AboutThread> about(Written written, String text) {
        MessageWords words = written.words();
        boolean bare = words.attached().isEmpty() && words.files().isEmpty();
        return bare || !text.isBlank() ? debates.about(text) : Optional.empty();
    }

    /**
     * Its own words are read. Inside a thread, if nothing is found in them and they point at something, that is the
     * thread, and what says nothing is for the asker alone. Whoever only waves gets no screen posted for it.
     */
    private Outcome apart(String text, Kind kind, Written written) {
        Outcome outcome = read(text, written.words(), written.asker());
        if (!written.inThread()) {
            return kind == Kind.CALL && !written.isBare() ? privately(outcome) : outcome;
        }
        if (isVague(text, outcome, written)) {
            return new Outcome.ToSettle(AboutThread.ASKED);
        }
        return isNothing(outcome) || conversation.isHelp(text) ? privately(outcome) : outcome;
    }

    private boolean isVague(String text, Outcome outcome, Written written) {
        if (isNothing(outcome) || conversation.isGuess(text)) {
            return debates.points(text);
        }
        return !conversation.isAsk(text) && situations.isUnsure(text, written.asker()) && debates.nearly(text);
    }

    private boolean isNothing(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered && situations.findsNothing(answered.reply());
    }

    private static Outcome privately(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                ? new Outcome.Answered(Reply.toAsker(answered.reply().answer()))
                : outcome;
    }

    /** A message that hangs on it is what it is about, and what is said beside that mostly points at it. */
    private Outcome read(String text, MessageWords words, Asker asker) {
        if (!words.attached().isEmpty()) {
            boolean aboutIt = conversation.isAsk(text) || smallTalk.isPointing(text);
            return sorted(aboutIt ? words.attached() : words.meant(), asker);
        }
        if (words.files().isEmpty() || (!text.isBlank() && conversation.isAsk(text))) {
            return conversation.read(text, asker);
        }
        return sorted(words.meant(), asker);
    }

    private Outcome sorted(String text, Asker asker) {
        return new Outcome.Answered(situations.sort(text, asker));
    }
}
