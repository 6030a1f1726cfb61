package dev.whichrole.triage.ad;

import java.util.List;
import java.util.Map;

/**
 * How the sections of an ad are known, in small letters.
 *
 * @param headings what the headings of each section begin with; the longest that fits decides
 * @param cues what stands in sentences that belong to a section whatever the heading above them says; the first section
 *     in the order around, aside, wanted decides
 * @param announcements what a sentence that ends in a colon says of the lines below it; the last one in it decides
 */
public record AdSigns(
        Map<Section, List<String>> headings,
        Map<Section, List<String>> cues,
        Map<Section, List<String>> announcements) {
    public AdSigns {
        headings = Map.copyOf(headings);
        cues = Map.copyOf(cues);
        announcements = Map.copyOf(announcements);
    }
}
