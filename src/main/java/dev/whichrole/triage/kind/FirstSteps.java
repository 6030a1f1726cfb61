package dev.whichrole.triage.kind;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Spoken;
import dev.whichrole.triage.text.Stem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses a first step by what a text speaks of: one that names only what stands in the text. */
public final class FirstSteps {
    private static final int READ = 4_000;

    private final Language language = new Language();
    private final Map<Role, Map<Kind, List<Step>>> roles = new EnumMap<>(Role.class);
    private final Map<Kind, List<Step>> shared;
    private final List<String> ordered;
    private final Map<Role, String> also;

    /** A step, and the stems of the words that it goes by, each with a blank on both sides; words with one stem are one. */
    private record Step(List<String> speaks, String step) {}

    public FirstSteps(StepWords words) {
        words.roles().forEach((role, kinds) -> roles.put(role, stemmed(kinds)));
        this.shared = stemmed(words.shared());
        this.ordered = stemmed(words.ordered().things());
        this.also = words.ordered().also();
    }

    private Map<Kind, List<Step>> stemmed(Map<Kind, List<StepWords.Step>> kinds) {
        var stemmed = new EnumMap<Kind, List<Step>>(Kind.class);
        kinds.forEach((kind, steps) -> stemmed.put(
                kind,
                steps.stream()
                        .map(step -> new Step(stemmed(step.speaks()), step.step()))
                        .toList()));
        return stemmed;
    }

    private List<String> stemmed(List<String> words) {
        return words.stream()
                .map(word -> joined(language.stems(word)))
                .filter(stems -> !stems.isBlank())
                .distinct()
                .toList();
    }

    private static String joined(List<Stem> stems) {
        var joined = new StringBuilder(stems.size() * 8 + 1).append(' ');
        for (int i = 0; i < stems.size(); i++) {
            joined.append(stems.get(i).text()).append(' ');
        }
        return joined.toString();
    }

    /** The stems of a text, which the steps are chosen by; of a long one the beginning. */
    public record Said(String stems) {}

    public Said read(String text) {
        return new Said(joined(language.stems(text.length() > READ ? text.substring(0, READ) : text)));
    }

    /** The same of a text that was taken apart before. */
    public Said read(Spoken spoken) {
        boolean same = spoken.raw().length() <= READ && spoken.isAsWritten();
        return same ? new Said(joined(spoken.words())) : read(spoken.raw());
    }

    /** Takes a text apart without knowing small talk. */
    public Spoken hear(String text) {
        return language.hear(text);
    }

    /** What the role would do first; with talk of something that may be broken, what it would do if it were. */
    public String of(Role role, Kind kind, Said said) {
        if (kind == Kind.TALK) {
            return fitting(steps(role, Kind.BROKEN), said)
                    .orElseGet(() -> last(steps(role, kind)).step());
        }
        return best(steps(role, kind), said);
    }

    private List<Step> steps(Role role, Kind kind) {
        return known(known(roles, role), kind);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no steps for " + key);
    }

    /** When a request is another role's, where the thing that is wanted has two who could be asked. */
    public Optional<String> also(Role role, Kind kind, Said said) {
        boolean wanted = kind == Kind.REQUEST && fits(ordered, said) > 0;
        return wanted ? Optional.ofNullable(also.get(role)) : Optional.empty();
    }

    /** What to do first where any of the four could. */
    public String shared(Kind kind, Said said) {
        return best(known(shared, kind), said);
    }

    private static String best(List<Step> steps, Said said) {
        return fitting(steps, said).orElseGet(() -> last(steps).step());
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /** The step with most words that stand in the text; the first of equals. */
    private static Optional<String> fitting(List<Step> steps, Said said) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Step step : steps) {
            int fits = fits(step.speaks(), said);
            if (fits > most) {
                most = fits;
                best = Optional.of(step.step());
            }
        }
        return best;
    }

    /** How many of the words stand in the text. */
    private static int fits(List<String> words, Said said) {
        int fits = 0;
        for (int i = 0; i < words.size(); i++) {
            fits += said.stems.contains(words.get(i)) ? 1 : 0;
        }
        return fits;
    }
}
