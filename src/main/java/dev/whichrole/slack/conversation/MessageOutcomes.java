package dev.whichrole.slack.conversation;

import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.text.MessageWords;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.SituationReplies;
import java.util.Optional;

/** What a message to the bot comes to: the thread it stands in, a message that hangs on it, or its own words. */
public final class MessageOutcomes {
    private final Conversation conversation;
    private final SituationReplies situations;
    private final Debates debates;
    private final SmallTalkReader smallTalk;

    public MessageOutcomes(
            Conversation conversation, SituationReplies situations, Debates debates, SmallTalkWords smallTalk) {
        this.conversation = conversation;
        this.situations = situations;
        this.debates = debates;
        this.smallTalk = new SmallTalkReader(smallTalk);
    }

    /** Whether anything is asked. */
    boolean isAnswered(Written written) {
        return !written.isCopy() && kind(written) != SmallTalkReader.Kind.NOTHING;
    }

    private SmallTalkReader.Kind kind(Written written) {
        MessageWords words = written.words();
        boolean bare = words.attached().isEmpty() && words.files().isEmpty();
        return bare ? smallTalk.of(words.written(), written.message().text()) : SmallTalkReader.Kind.SPEECH;
    }

    /** What it comes to; calls Slack where it is about a thread. */
    Outcome of(Written written) {
        String text = kind(written) == SmallTalkReader.Kind.CALL
                ? ""
                : written.words().written();
        Optional<String> told = written.inThread() ? settling(written, text) : Optional.empty();
        return told.<Outcome>map(Outcome.ToSettle::new).orElseGet(() -> read(text, written.words(), written.asker()));
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
