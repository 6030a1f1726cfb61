package dev.whichrole.triage.ad;

import java.util.List;
import java.util.Map;

/**
 * How the sections of an ad are known, in small letters.
 *
 * @param headings what the headings of each section begin with; the longest that fits decides
 * @param cues what stands in sentences that belong to a section whatever the heading above them says; the first section
 *     in the order around, aside, wanted decides
 */
public record AdSigns(Map<Section, List<String>> headings, Map<Section, List<String>> cues) {
    public AdSigns {
        headings = Map.copyOf(headings);
        cues = Map.copyOf(cues);
    }
}
