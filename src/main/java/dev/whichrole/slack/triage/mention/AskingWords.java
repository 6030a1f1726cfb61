package dev.whichrole.slack.triage.mention;

import java.util.List;
import java.util.Set;

/**
 * Words and phrases in which people ask about the thread they are in, all plain and in small letters.
 *
 * @param phrases whole texts that ask about the thread, whatever their words are
 * @param signs words that ask
 * @param openers words with which a question begins
 * @param wanting words with which somebody asks for something of their own
 * @param beside what else stands in a text that has no matter of its own
 * @param roles names of roles, which it may have if it offers several or points
 * @param pointers by one of these
 * @param own beside which the name of a role is the matter
 * @param ofMe whole texts that ask about the bot
 */
public record AskingWords(
        List<String> phrases,
        Set<String> signs,
        Set<String> openers,
        Set<String> wanting,
        Set<String> beside,
        Set<String> roles,
        Set<String> pointers,
        Set<String> own,
        List<String> ofMe) {}
