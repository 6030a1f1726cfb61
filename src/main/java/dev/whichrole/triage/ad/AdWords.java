package dev.whichrole.triage.ad;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of an ad by their stems, but for those that the stemmer makes one and ads tell apart: productivity is no
 * product, a developer no development, and an experiment no experience.
 */
final class AdWords {
    /** What a word begins with that stands for itself, by the stem it would have. */
    private static final Map<String, List<String>> APART = Map.ofEntries(
            Map.entry("product", List.of("productiv", "production")),
            Map.entry("develop", List.of("developer")),
            Map.entry("custom", List.of("customer")),
            Map.entry("experi", List.of("experiment")),
            Map.entry("design", List.of("designer")),
            Map.entry("market", List.of("marketing")),
            Map.entry("account", List.of("accounting")),
            Map.entry("access", List.of("accessib")),
            Map.entry("gener", List.of("generative")),
            Map.entry("commun", List.of("communit")),
            Map.entry("recommend", List.of("recommendation")),
            Map.entry("perform", List.of("performance")),
            Map.entry("reliabl", List.of("reliability")),
            Map.entry("avail", List.of("availability")),
            Map.entry("observ", List.of("observability")),
            Map.entry("oper", List.of("operability")),
            Map.entry("support", List.of("supportab")),
            Map.entry("enabl", List.of("enablement")),
            Map.entry("standard", List.of("standardi")),
            Map.entry("secur", List.of("security")),
            Map.entry("page", List.of("paging", "paged")),
            Map.entry("peer", List.of("peering")),
            Map.entry("sign", List.of("signing")),
            Map.entry("id", List.of("ide")),
            Map.entry("virtual", List.of("virtuali")));

    private AdWords() {}

    /** The words of a cleaned text in their order. */
    static List<Stem> of(String text, Language language) {
        return language.stems(text).stream().map(stem -> apart(stem, text)).toList();
    }

    private static Stem apart(Stem stem, String text) {
        var own = APART.get(stem.text());
        if (own == null) {
            return stem;
        }
        String word = text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT);
        return own.stream()
                .filter(word::startsWith)
                .findFirst()
                .map(prefix -> new Stem(prefix, stem.start(), stem.end()))
                .orElse(stem);
    }
}
