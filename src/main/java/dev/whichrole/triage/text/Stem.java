package dev.whichrole.triage.text;

/** One word of a text: its stem, and where the word stands, from one character up to, not including, another. */
public record Stem(String text, int start, int end) {}
