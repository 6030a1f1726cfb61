package dev.whichrole.slack.triage;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.triage.mention.AskingWords;
import dev.whichrole.slack.triage.pasted.PastedWords;
import java.util.List;

/**
 * What is said where a thread cannot be read or has not changed, and what to call those whose names are not known.
 *
 * @param asking what asks about the thread it is typed in
 * @param read said to whoever mentions the bot again, where its message was changed
 * @param same the same where nothing new was said
 * @param stands the same where what is new changes nothing
 * @param newest what is said where a thread is too long to be read whole
 * @param cut the same where Slack did not give it up to its end
 * @param somebody the first few whose names Slack does not give
 * @param speaker those after them
 * @param unclear said where it cannot be seen who says what in a debate that was pasted
 */
public record ThreadWords(
        AskingWords asking,
        PastedWords pasted,
        String unread,
        String tell,
        String granting,
        String grant,
        String same,
        String sameText,
        String stands,
        String standsText,
        String read,
        Phrase newest,
        Phrase cut,
        List<String> somebody,
        Phrase speaker,
        String unclear,
        String unclearText) {}
