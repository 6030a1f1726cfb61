package dev.whichrole.slack.conversation;

import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.text.MessageWords;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.SituationReplies;
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

    private SmallTalkReader.Kind kind(Written written) {
        MessageWords words = written.words();
        boolean bare = words.attached().isEmpty() && words.files().isEmpty();
        return bare ? smallTalk.of(words.written(), written.message().text()) : SmallTalkReader.Kind.SPEECH;
    }

    /** What it comes to; calls Slack where it is about a thread. */
    Outcome of(Written written) {
        SmallTalkReader.Kind kind = kind(written);
        if (kind == SmallTalkReader.Kind.COURTESY) {
            return courteous(written);
        }
        String text = kind == SmallTalkReader.Kind.CALL ? "" : written.words().written();
        Optional<String> told = written.inThread() ? settling(written, text) : Optional.empty();
        return told.<Outcome>map(Outcome.ToSettle::new).orElseGet(() -> read(text, written.words(), written.asker()));
    }

    /** Thanks may name somebody or say for what: they are answered as the plain word is. */
    private Outcome courteous(Written written) {
        String said = written.words().written();
        return conversation.read(conversation.isAsk(said) ? said : THANKS, written.asker());
    }

    private Optional<String> settling(Written written, String text) {
        MessageWords words = written.words();
        boolean bare = words.attached().isEmpty() && words.files().isEmpty();
        boolean asks = bare || !text.isBlank();
        return asks ? conversation.settling(text).or(() -> unsaid(text)) : Optional.empty();
    }

    /** Whatever asks about the thread without telling anything of it. */
    private Optional<String> unsaid(String text) {
        return text.isBlank() || debates.asked(text) ? Optional.of("") : Optional.empty();
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
