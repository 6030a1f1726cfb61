package dev.whichrole.slack.conversation;

import java.util.Set;

/**
 * What people write to the bot that asks for nothing, or for no more than a bare mention does. Single words but for
 * {@code courtesies} and {@code calls}, which are phrases; all plain and in small letters.
 *
 * @param thanks words of which one makes it thanks
 * @param thanksRest what else stands in thanks
 * @param courtesies phrases that are as polite as thanks, said alone
 * @param nods what is said to say something
 * @param asides what opens a word to somebody who is told, not asked
 * @param asidesRest what else stands in such a word
 * @param calls phrases that ask whoever is meant to look at what stands there
 * @param callEmoji emoji that do the same: shortcodes without colons, or characters
 * @param pointing what is said beside a message to ask about it
 */
public record SmallTalkWords(
        Set<String> thanks,
        Set<String> thanksRest,
        Set<String> courtesies,
        Set<String> nods,
        Set<String> asides,
        Set<String> asidesRest,
        Set<String> calls,
        Set<String> callEmoji,
        Set<String> pointing) {}
