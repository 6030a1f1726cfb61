package dev.whichrole.triage.kind;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses a first step by what a text speaks of: one that names only what stands in the text. */
public final class FirstSteps {
    private static final int READ = 4_000;

    private final Language language;
    private final StepWords words;
    private final Map<String, String> stems = new HashMap<>();

    public FirstSteps(StepWords words) {
        this.language = new Language();
        this.words = words;
        words.roles().values().forEach(kinds -> kinds.values().forEach(this::know));
        words.shared().values().forEach(this::know);
        words.ordered().things().forEach(this::know);
    }

    private void know(String word) {
        stems.put(word, stemmed(word));
    }

    private void know(List<StepWords.Step> steps) {
        steps.forEach(step -> step.speaks().forEach(this::know));
    }

    private String stemmed(String text) {
        return language.stems(text).stream().map(Stem::text).collect(Collectors.joining(" ", " ", " "));
    }

    /** The stems of a text, which the steps are chosen by; of a long one the beginning. */
    public record Said(String stems) {}

    public Said read(String text) {
        return new Said(stemmed(text.length() > READ ? text.substring(0, READ) : text));
    }

    /** What the role would do first; with talk of something that may be broken, what it would do if it were. */
    public String of(Role role, Kind kind, Said said) {
        if (kind == Kind.TALK) {
            return fitting(words.steps(role, Kind.BROKEN), said)
                    .orElseGet(() -> last(words.steps(role, kind)).step());
        }
        return best(words.steps(role, kind), said);
    }

    /** When a request is another role's, where the thing that is wanted has two who could be asked. */
    public Optional<String> also(Role role, Kind kind, Said said) {
        boolean ordered = kind == Kind.REQUEST && speaks(words.ordered().things(), said) > 0;
        return ordered ? Optional.ofNullable(words.ordered().also().get(role)) : Optional.empty();
    }

    /** What to do first where any of the four could. */
    public String shared(Kind kind, Said said) {
        return best(words.shared(kind), said);
    }

    private String best(List<StepWords.Step> steps, Said said) {
        return fitting(steps, said).orElseGet(() -> last(steps).step());
    }

    private static StepWords.Step last(List<StepWords.Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /** The step with most words that stand in the text; the first of equals. */
    private Optional<String> fitting(List<StepWords.Step> steps, Said said) {
        Optional<String> best = Optional.empty();
        long most = 0;
        for (StepWords.Step step : steps) {
            long fits = speaks(step.speaks(), said);
            if (fits > most) {
                most = fits;
                best = Optional.of(step.step());
            }
        }
        return best;
    }

    /** How many of the words stand in the text; those with one stem are one. */
    private long speaks(List<String> words, Said said) {
        return words.stream()
                .map(word -> stems.getOrDefault(word, word))
                .distinct()
                .filter(said.stems::contains)
                .count();
    }
}
