package dev.whichrole.slack.triage;

import dev.whichrole.answer.Phrase;
import java.util.List;

/**
 * What is said where a thread cannot be read or has not changed, and what to call those whose names are not known.
 *
 * @param asked what asks about the thread it is typed in
 * @param read said to whoever mentions the bot again, where its message was changed
 * @param same the same where nothing new was said
 */
public record ThreadWords(
        List<String> asked,
        String unread,
        String tell,
        String granting,
        String grant,
        String same,
        String sameText,
        String read,
        Phrase speaker) {}
