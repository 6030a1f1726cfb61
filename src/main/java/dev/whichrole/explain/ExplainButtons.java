package dev.whichrole.explain;

import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Choices that lead from one answer to the next. Each carries what a person could have typed instead. */
final class ExplainButtons {
    private static final String ALL_FOUR = "all four ";

    private final Handbook handbook;
    private final ExplainWords words;
    /** Words of the trade as they are shown, by every way to write them, in small letters. */
    private final Map<String, String> terms = new HashMap<>();
    /** What is typed for how a word goes in practice, and what a button says for it. */
    private final Map<String, String> practices = new HashMap<>();

    ExplainButtons(Handbook handbook, Glossary glossary, ExplainWords words) {
        this.handbook = handbook;
        this.words = words;
        for (Glossary.Term term : glossary.all()) {
            String name = term.name();
            terms.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            term.also().forEach(other -> terms.putIfAbsent(other, name));
            practices.putIfAbsent(
                    new Ask.ExplainTerm(name).typed(),
                    words.glossary().inPractice().with("term", name));
        }
        glossary.introduced().forEach(word -> terms.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    }

    Choice card(Role role) {
        return show(words.buttons().card().with("role", handbook.card(role).shortName()), new Ask.ShowRole(role));
    }

    Choice more(Role role) {
        return show(words.buttons().more().with("role", handbook.card(role).shortName()), new Ask.ShowRole(role));
    }

    Choice cell(Role role, Level level) {
        return show(name(level), new Ask.ShowCell(role, level));
    }

    /** The same cell, named by its role: for where the level is plain from the text above. */
    Choice cellOf(Role role, Level level) {
        return show(
                words.buttons().card().with("role", handbook.card(role).shortName()), new Ask.ShowCell(role, level));
    }

    Choice level(Level level) {
        return show(
                words.buttons().level().with("level", name(level).toLowerCase(Locale.ROOT)), new Ask.ShowLevel(level));
    }

    Choice versus(Role role, Role other) {
        String label =
                words.buttons().versus().with("role", handbook.card(other).shortName());
        return show(label, new Ask.Compare(List.of(role, other)));
    }

    /** The same where neither is what the answer is about. */
    Choice between(Role role, Role other) {
        String label = words.buttons()
                .between()
                .with(Map.of(
                        "role", handbook.card(role).shortName(),
                        "other", handbook.card(other).shortName()));
        return show(label, new Ask.Compare(List.of(role, other)));
    }

    Choice allFour() {
        return show(words.buttons().allFour(), new Ask.Compare(List.of(Role.values())));
    }

    Choice map() {
        return show(words.buttons().map(), new Ask.ShowMap());
    }

    Choice train() {
        return show(words.buttons().train(), new Ask.ShowTrain());
    }

    Choice startup() {
        return show(words.buttons().startup(), new Ask.ShowStartup());
    }

    Choice help() {
        return show(words.buttons().help(), new Ask.Help());
    }

    Choice quiz() {
        return show(words.buttons().quiz(), new Ask.TakeQuiz());
    }

    /** Any ask, under a label of its own. */
    Choice leadingTo(String label, Ask ask) {
        return show(label, ask);
    }

    /** Whatever would be typed, under a name that a person reads more easily. */
    Choice typed(String typed) {
        return new Choice(label(typed), CommonAction.SHOW.id(), typed);
    }

    private String label(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(words.leads().get(small))
                .or(() -> Optional.ofNullable(terms.get(small)))
                .or(() -> Optional.ofNullable(practices.get(typed)))
                .or(() -> field(typed))
                .orElseGet(() -> named(typed));
    }

    private Optional<String> field(String typed) {
        return typed.startsWith(ALL_FOUR)
                ? words.fields().entrySet().stream()
                        .filter(field -> new Ask.ShowField(List.of(Role.values()), field.getKey())
                                .typed()
                                .equals(typed))
                        .map(field -> field.getValue().many())
                        .findFirst()
                : Optional.empty();
    }

    /** With names as they are written, and asking where it asks; what begins with a role keeps its small letter. */
    private String named(String typed) {
        Map<String, String> names = Stream.of(Role.values())
                .collect(Collectors.toMap(Role::id, role -> handbook.card(role).shortName()));
        List<String> said = List.of(typed.split(" ", -1));
        String label = said.stream()
                .map(word -> names.getOrDefault(word, written(word)))
                .collect(Collectors.joining(" "));
        return (names.containsKey(said.get(0)) ? label : Sentence.of(label)) + (asks(said) ? "?" : "");
    }

    /** A word of the trade keeps the capitals that are its spelling, as in SLO; the one that any name begins with is not. */
    private String written(String word) {
        return Optional.ofNullable(words.labelling().written().get(word))
                .or(() -> Optional.ofNullable(terms.get(word.toLowerCase(Locale.ROOT)))
                        .filter(name -> name.equalsIgnoreCase(word) && !name.equals(Sentence.of(word))))
                .orElse(word);
    }

    private boolean asks(List<String> said) {
        return said.size() > 1
                && words.labelling().asking().contains(said.get(0))
                && !words.labelling().telling().contains(said.get(1));
    }

    Choice suggestion(Ask ask) {
        return show(ask.typed(), ask);
    }

    private String name(Level level) {
        return Objects.requireNonNull(words.levels().get(level));
    }

    private static Choice show(String label, Ask ask) {
        return new Choice(label, CommonAction.SHOW.id(), ask.typed());
    }
}
