package dev.whichrole.slack.triage.pasted;

import java.util.Set;

/**
 * What people write in place of names where they tell a debate, in small letters.
 *
 * @param teller who tells it
 * @param others somebody else, without a name
 * @param nobody no one in particular: what such words are said to say only describes the matter
 * @param view words in which somebody says what they think themselves
 */
public record PastedWords(Set<String> teller, Set<String> others, Set<String> nobody, Set<String> view) {}
