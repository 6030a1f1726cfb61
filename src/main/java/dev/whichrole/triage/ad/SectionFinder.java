package dev.whichrole.triage.ad;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the section of a heading or a sentence, both in small letters, by the signs. */
public final class SectionFinder {
    private static final List<Section> ORDER = List.of(Section.AROUND, Section.ASIDE, Section.WANTED);

    private final SignIndex<Section> headings = new SignIndex<>();
    private final SignIndex<Section> cues = new SignIndex<>();
    private final SignIndex<Section> never = new SignIndex<>();
    private final SignIndex<Section> announcements = new SignIndex<>();

    public SectionFinder(AdSigns signs) {
        signs.headings().forEach((section, words) -> headings.add(words, section));
        signs.cues().forEach((section, words) -> cues.add(words, section));
        never.add(signs.never(), Section.AROUND);
        signs.announcements().forEach((section, words) -> announcements.add(words, section));
    }

    /** The section that a heading opens. */
    Optional<Section> ofHeading(String heading) {
        return headings.longestAtBeginning(heading).map(SignIndex.Sign::stands);
    }

    /** The same where headings are passed over, but for those of which no duty ever stands below. */
    Optional<Section> ofPlainHeading(String heading) {
        return never.longestAtBeginning(heading).map(SignIndex.Sign::stands);
    }

    /** How long the heading is that a sentence begins with; 0 where it begins with none. */
    int opening(String sentence) {
        return headings.longestAtBeginning(sentence)
                .map(sign -> sign.words().length())
                .orElse(0);
    }

    /** The section that a sentence belongs to by its own words, where it stands in this one. */
    Section ofSentence(String sentence, Section in) {
        var found = said(sentence);
        return ORDER.stream()
                .filter(found::contains)
                .filter(section -> section != Section.WANTED || in == Section.PLAIN)
                .filter(section -> section.counts() < in.counts())
                .findFirst()
                .orElse(in);
    }

    /** The section that a sentence before a colon announces. */
    Optional<Section> announced(String sentence) {
        return announcements.in(sentence).stream().map(SignIndex.Sign::stands).reduce((sooner, later) -> later);
    }

    private Set<Section> said(String sentence) {
        return cues.in(sentence).stream().map(SignIndex.Sign::stands).collect(Collectors.toSet());
    }
}
