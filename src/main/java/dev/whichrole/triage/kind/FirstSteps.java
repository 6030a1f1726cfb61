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

    /** What the role would do first. */
    public String of(Role role, Kind kind, String text) {
        return best(words.steps(role, kind), text);
    }

    /** When a request is another role's, where the thing that is wanted has two who could be asked. */
    public Optional<String> also(Role role, Kind kind, String text) {
        boolean ordered = kind == Kind.REQUEST && speaks(words.ordered().things(), said(text)) > 0;
        return ordered ? Optional.ofNullable(words.ordered().also().get(role)) : Optional.empty();
    }

    /** What to do first where any of the four could. */
    public String shared(Kind kind, String text) {
        return best(words.shared(kind), text);
    }

    private String best(List<StepWords.Step> steps, String text) {
        String said = said(text);
        StepWords.Step best = steps.get(steps.size() - 1);
        long most = 0;
        for (StepWords.Step step : steps) {
            long fits = speaks(step.speaks(), said);
            if (fits > most) {
                most = fits;
                best = step;
            }
        }
        return best.step();
    }

    private String said(String text) {
        return stemmed(text.length() > READ ? text.substring(0, READ) : text);
    }

    private long speaks(List<String> words, String said) {
        return words.stream()
                .filter(word -> said.contains(stems.getOrDefault(word, word)))
                .count();
    }
}
