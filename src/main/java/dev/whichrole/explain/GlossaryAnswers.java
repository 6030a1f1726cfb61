package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Glossary.Term;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.TermExamples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of the trade with whose it is, and all of them by role. */
final class GlossaryAnswers {
    /** In one row of buttons, with two more. */
    private static final int OF_A_ROLE = 46;

    private static final int A_FEW = 3;

    private final Glossary glossary;
    private final TermExamples examples;
    private final Handbook handbook;
    private final ExplainWords.GlossaryWords words;
    private final ExplainButtons buttons;

    GlossaryAnswers(
            Glossary glossary, TermExamples examples, Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.glossary = glossary;
        this.examples = examples;
        this.handbook = handbook;
        this.words = words.glossary();
        this.buttons = buttons;
    }

    Answer term(String name) {
        Term term = glossary.named(name);
        return Answer.titled(term.name())
                .plus(introduction(name))
                .plus(term.means())
                .plus(whose(term))
                .offering(owner(term))
                .offering(example(name).isPresent() ? List.of(practice(name)) : List.of())
                .offering(related(term))
                .offering(buttons.leadingTo(words.all(), new Ask.ShowGlossary()));
    }

    /** How it goes where it is put to use, before what it means; the word alone where nothing is written about that. */
    Answer inPractice(String name) {
        Term term = glossary.named(name);
        return example(name)
                .map(example -> Answer.titled(words.inPractice().with("term", term.name()))
                        .plus(introduction(name))
                        .plus(example)
                        .plus(whose(term))
                        .offering(owner(term))
                        .offering(buttons.leadingTo(words.means().with("term", name), new Ask.ShowTerm(name)))
                        .offering(related(term)))
                .orElseGet(() -> term(name));
    }

    /** The role whose word it is, or who is who here, as any of the four may be asked about a word of all. */
    private Choice owner(Term term) {
        return term.role().map(buttons::card).orElseGet(() -> buttons.typed(new Ask.WhoIsWho().typed()));
    }

    private Optional<String> example(String name) {
        return examples.of(glossary.idOf(name));
    }

    private Choice practice(String name) {
        return buttons.leadingTo(words.example(), new Ask.ExplainTerm(name));
    }

    private List<Choice> related(Term term) {
        return glossary.related(term).stream()
                .map(other -> buttons.leadingTo(other.name(), new Ask.ShowTerm(other.name())))
                .toList();
    }

    /** What a word is to the term that explains it, if it is not the term itself. */
    private List<Part> introduction(String name) {
        return glossary.introduction(name).<Part>map(Part.Text::new).stream().toList();
    }

    /**
     * Several words, one below the other; first what tells them apart, where that is written. A word that is explained by a term
     * has it beside it, and of one that nothing explains that is said.
     */
    Answer beside(List<String> names) {
        List<String> known = names.stream().filter(glossary::has).toList();
        List<Role> roles =
                names.stream().flatMap(name -> Role.byId(name).stream()).toList();
        var owners = Stream.concat(
                        roles.stream().map(buttons::card),
                        known.stream().map(glossary::named).map(this::owner))
                .distinct();
        return Answer.titled(
                        names.stream().flatMap(name -> shown(name).stream()).collect(Collectors.joining(", ")))
                .plus(examples.apart(names).stream().<Part>map(Part.Text::new).toList())
                .plus(names.stream().map(this::side).toList())
                .plus(explaining(known)
                        .map(term -> new Part.Fact(term.name(), term.means()))
                        .toList())
                .offering(owners.toList())
                .offering(known.stream()
                        .map(name -> buttons.leadingTo(name, new Ask.ShowTerm(name)))
                        .toList())
                .offering(buttons.leadingTo(words.all(), new Ask.ShowGlossary()));
    }

    /** A word or a role by its name; empty if it is neither. */
    private Optional<String> shown(String name) {
        return Role.byId(name)
                .map(role -> handbook.card(role).shortName())
                .or(() -> glossary.has(name) ? Optional.of(name) : Optional.empty());
    }

    /** One side of a comparison. */
    private Part side(String name) {
        return Role.byId(name)
                .<Part>map(role -> new Part.Fact(
                        handbook.card(role).title(), handbook.card(role).opener()))
                .orElseGet(() -> glossary.has(name)
                        ? new Part.Fact(
                                name,
                                glossary.introduction(name)
                                        .orElseGet(() -> glossary.named(name).means()))
                        : new Part.Text(words.missing().with("word", name)));
    }

    /** The terms that explain some of these words and are not among them. */
    private Stream<Term> explaining(List<String> names) {
        return names.stream().map(glossary::named).distinct().filter(term -> !names.contains(term.name()));
    }

    private Part whose(Term term) {
        return term.role()
                .<Part>map(role -> new Part.Voice(role, handbook.card(role).title(), Sentence.of(term.why())))
                .orElseGet(() -> new Part.Fact(words.whose(), words.shared().with("why", Sentence.of(term.why()))));
    }

    Optional<String> find(String written) {
        return glossary.find(written).map(Term::name);
    }

    Optional<Role> roleOf(String name) {
        return glossary.named(name).role();
    }

    /** The terms by role, in small print, so many of each that they fill a phone twice and no more; the rest is a press away. */
    Answer all() {
        return Answer.titled(words.title())
                .plus(Stream.of(Role.values())
                        .map(role -> names(Sentence.of(handbook.card(role).shortName()), Optional.of(role)))
                        .toList())
                .plus(names(words.ofAll(), Optional.empty()))
                .offering(lists().toList());
    }

    /** The words of one role, or those of all four; the first few are a press away. */
    Answer of(Optional<Role> role) {
        Choice here = list(role);
        return Answer.titled(here.label())
                .plus(new Part.Note(names(terms(role)) + "."))
                .offering(terms(role)
                        .limit(A_FEW)
                        .map(term -> buttons.leadingTo(term.name(), new Ask.ShowTerm(term.name())))
                        .toList())
                .offering(role.map(buttons::card).orElseGet(buttons::map))
                .offering(buttons.leadingTo(words.all(), new Ask.ShowGlossary()));
    }

    private Stream<Choice> lists() {
        return Stream.concat(Stream.of(Role.values()).map(Optional::of), Stream.of(Optional.<Role>empty()))
                .map(this::list);
    }

    private Choice list(Optional<Role> role) {
        String label = role.map(
                        one -> words.ofRole().with("role", handbook.card(one).shortName()))
                .map(Sentence::of)
                .orElseGet(words::ofAllFour);
        return buttons.leadingTo(label, new Ask.ShowTermsOf(role));
    }

    /** The names that the file has first, which are those of the handbook, and how many more there are. */
    private Part names(String whose, Optional<Role> role) {
        long more = Math.max(0, terms(role).count() - OF_A_ROLE);
        String names = names(terms(role).limit(OF_A_ROLE));
        return new Part.Note(whose
                + ": "
                + (more == 0 ? names : words.andMore().with(Map.of("names", names, "count", Long.toString(more))))
                + ".");
    }

    private static String names(Stream<Term> terms) {
        return terms.map(Term::name).sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining(", "));
    }

    private Stream<Term> terms(Optional<Role> role) {
        return glossary.all().stream().filter(term -> term.role().equals(role));
    }
}
