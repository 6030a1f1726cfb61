package dev.whichrole.slack.triage;

import dev.whichrole.answer.Phrase;

/** What is said where a thread cannot be read, and what to call those whose names are not known. */
public record DebateWords(String unread, String tell, String grant, Phrase speaker) {}
