package dev.whichrole.triage.ad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the section of a heading or a sentence by the signs, looking only where a word begins. */
public final class SectionFinder {
    private static final List<Section> ORDER = List.of(Section.AROUND, Section.ASIDE, Section.WANTED);

    private record Sign(String words, Section section) {}

    private final Map<Integer, List<Sign>> headings = new HashMap<>();
    private final Map<Integer, List<Sign>> cues = new HashMap<>();
    private final Map<Integer, List<Sign>> announcements = new HashMap<>();

    public SectionFinder(AdSigns signs) {
        signs.headings().forEach((section, words) -> words.forEach(sign -> add(headings, new Sign(sign, section))));
        signs.cues().forEach((section, words) -> words.forEach(sign -> add(cues, new Sign(sign, section))));
        signs.announcements()
                .forEach((section, words) -> words.forEach(sign -> add(announcements, new Sign(sign, section))));
    }

    private static void add(Map<Integer, List<Sign>> signs, Sign sign) {
        signs.computeIfAbsent(key(sign.words(), 0), key -> new ArrayList<>()).add(sign);
    }

    /** The first two letters as one number. */
    private static int key(String text, int at) {
        return (text.charAt(at) << 16) | (at + 1 < text.length() ? text.charAt(at + 1) : ' ');
    }

    /** The section that a heading opens. */
    Optional<Section> ofHeading(String heading) {
        return longest(heading).map(Sign::section);
    }

    /** How long the heading is that a sentence begins with; 0 where it begins with none. */
    int opening(String sentence) {
        return longest(sentence).map(sign -> sign.words().length()).orElse(0);
    }

    private Optional<Sign> longest(String text) {
        Optional<Sign> best = Optional.empty();
        int length = 0;
        for (Sign sign : text.isEmpty() ? List.<Sign>of() : headings.getOrDefault(key(text, 0), List.of())) {
            if (sign.words().length() > length && text.startsWith(sign.words())) {
                length = sign.words().length();
                best = Optional.of(sign);
            }
        }
        return best;
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
        return found(sentence, announcements).reduce((sooner, later) -> later);
    }

    private Set<Section> said(String sentence) {
        return found(sentence, cues).collect(Collectors.toSet());
    }

    private static Stream<Section> found(String sentence, Map<Integer, List<Sign>> signs) {
        return IntStream.range(0, sentence.length())
                .filter(at -> at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                .boxed()
                .flatMap(at -> signs.getOrDefault(key(sentence, at), List.of()).stream()
                        .filter(sign -> sentence.startsWith(sign.words(), at)))
                .map(Sign::section);
    }
}
