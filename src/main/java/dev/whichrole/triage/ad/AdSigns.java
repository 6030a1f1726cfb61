package dev.whichrole.triage.ad;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the sections of an ad are known, in small letters.
 *
 * @param headings what stands in the headings of each section; the longest that fits decides
 * @param cues what stands in sentences that belong to a section whatever the heading above them says; the first section
 *     in the order around, aside, wanted decides
 */
public record AdSigns(Map<Section, List<String>> headings, Map<Section, List<String>> cues) {
    private static final List<Section> ORDER = List.of(Section.AROUND, Section.ASIDE, Section.WANTED);

    public AdSigns {
        headings = Map.copyOf(headings);
        cues = Map.copyOf(cues);
    }

    /** The section that a heading opens. */
    Optional<Section> ofHeading(String heading) {
        Optional<Section> best = Optional.empty();
        int longest = 0;
        for (Section section : Section.values()) {
            for (String sign : headings.getOrDefault(section, List.of())) {
                if (sign.length() > longest && heading.startsWith(sign)) {
                    longest = sign.length();
                    best = Optional.of(section);
                }
            }
        }
        return best;
    }

    /** How long the heading is that a sentence begins with; 0 where it begins with none. */
    int opening(String sentence) {
        int longest = 0;
        for (List<String> signs : headings.values()) {
            for (String sign : signs) {
                longest = sign.length() > longest && sentence.startsWith(sign) ? sign.length() : longest;
            }
        }
        return longest;
    }

    /** The section that a sentence belongs to by its own words, where it stands in this one. */
    Section ofSentence(String sentence, Section in) {
        return ORDER.stream()
                .filter(section -> section != Section.WANTED || in == Section.PLAIN)
                .filter(section -> section.counts() < in.counts())
                .filter(section ->
                        cues.getOrDefault(section, List.of()).stream().anyMatch(cue -> standsIn(sentence, cue)))
                .findFirst()
                .orElse(in);
    }

    /** Whether the sign stands there, beginning where a word begins. */
    private static boolean standsIn(String text, String sign) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
