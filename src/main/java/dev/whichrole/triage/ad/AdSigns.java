package dev.whichrole.triage.ad;

import dev.whichrole.handbook.Level;
import dev.whichrole.triage.model.Trade;
import java.util.List;
import java.util.Map;

/**
 * How an ad, its sections, its title and its level are known, in small letters.
 *
 * @param headings what the headings of each section begin with; the longest that fits decides
 * @param cues what stands in sentences that belong to a section whatever the heading above them says; the first section
 *     in the order around, aside, wanted decides
 * @param announcements what a sentence that ends in a colon says of the lines below it; the last one in it decides
 * @param never what headings of what surrounds the matter begin with where all others are passed over
 * @param knownBy what tells an ad from any other text
 * @param jobs how the titles of jobs are known
 * @param levels how senior somebody is to be
 */
public record AdSigns(
        Map<Section, List<String>> headings,
        Map<Section, List<String>> cues,
        Map<Section, List<String>> announcements,
        List<String> never,
        KnownBy knownBy,
        Jobs jobs,
        Levels levels) {
    public AdSigns {
        headings = Map.copyOf(headings);
        cues = Map.copyOf(cues);
        announcements = Map.copyOf(announcements);
        never = List.copyOf(never);
    }

    /**
     * What tells an ad.
     *
     * @param plain what many other texts have as well
     * @param telling what few of them have
     * @param certain what none of them has
     * @param lines what lines of an ad begin with, alone or before a colon
     */
    public record KnownBy(List<String> plain, List<String> telling, List<String> certain, List<String> lines) {
        public KnownBy {
            plain = List.copyOf(plain);
            telling = List.copyOf(telling);
            certain = List.copyOf(certain);
            lines = List.copyOf(lines);
        }
    }

    /**
     * How the title of a job is known.
     *
     * @param nouns what it ends in
     * @param before what may stand before it in its line
     * @param trades whose it is, where it is none of the four's
     */
    public record Jobs(List<String> nouns, List<String> before, Map<Trade, List<String>> trades) {
        public Jobs {
            nouns = List.copyOf(nouns);
            before = List.copyOf(before);
            trades = Map.copyOf(trades);
        }
    }

    /**
     * How a level is known.
     *
     * @param titles by words of the title
     * @param said by what stands anywhere in what is asked for
     * @param years by at least so many years of experience
     */
    public record Levels(Map<Level, List<String>> titles, Map<Level, List<String>> said, Map<Level, Integer> years) {
        public Levels {
            titles = Map.copyOf(titles);
            said = Map.copyOf(said);
            years = Map.copyOf(years);
        }
    }
}
