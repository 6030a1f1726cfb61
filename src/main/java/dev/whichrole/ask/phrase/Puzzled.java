package dev.whichrole.ask.phrase;

import java.util.List;
import java.util.Set;

/**
 * How somebody is puzzled by a word of the trade, or jokes with it, rather than speaking of a thing by that name.
 *
 * @param frames phrasings around a word, without what is overlooked everywhere
 * @param hearing words for coming across a word that is put in quotation marks
 * @param signs phrasings of a text that names one
 * @param sayers who uses the word
 * @param sayings words for that
 * @param asking phrasings of a text that asks what was meant by whoever used it
 * @param beside phrases that name nothing although a word of the trade is in them: "press release"
 */
public record Puzzled(
        List<String> frames,
        Set<String> hearing,
        List<String> signs,
        Set<String> sayers,
        Set<String> sayings,
        List<String> asking,
        List<String> beside) {
    public Puzzled {
        frames = List.copyOf(frames);
        hearing = Set.copyOf(hearing);
        signs = List.copyOf(signs);
        sayers = Set.copyOf(sayers);
        sayings = Set.copyOf(sayings);
        asking = List.copyOf(asking);
        beside = List.copyOf(beside);
    }
}
