package dev.whichrole.ask.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How somebody looks for a word of the trade by what it is.
 *
 * @param asked phrasings of a text that asks for a word, without what is overlooked everywhere
 * @param hinted phrasings of a text that describes a thing and perhaps wants its name; not where it has one of the words of one's own, and
 *     of a text that tells of trouble only what is beyond doubt
 * @param unless phrasings of a text that asks for a name to be given, for that of one's own thing or for something to be done
 * @param own words of somebody who speaks of their own things, or of what happens now
 * @param aside words that say nothing of the thing that is described
 * @param alike words that come to the same in a description, by a name of their own, besides those of the phrasebook
 */
public record Wanted(
        List<String> asked,
        List<String> hinted,
        List<String> unless,
        Set<String> own,
        Set<String> aside,
        Map<String, Set<String>> alike) {
    public Wanted {
        asked = List.copyOf(asked);
        hinted = List.copyOf(hinted);
        unless = List.copyOf(unless);
        own = Set.copyOf(own);
        aside = Set.copyOf(aside);
        alike = Map.copyOf(alike);
    }
}
