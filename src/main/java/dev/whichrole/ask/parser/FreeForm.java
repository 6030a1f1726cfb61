package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.team.ChairTold;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Sentences.Sentence;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are put in no way that is listed, in one sentence or beside others: read by their gist. What tells of
 * trouble is a situation, unless a sentence of its own asks what a word means.
 */
final class FreeForm {
    /** A question begins within so many words, whatever is said before it; and who names a role in no more speaks of it. */
    private static final int FEW = 6;

    private final Phrasebook.Gists words;
    private final ChairTold chair;
    private final Gist.Reader reader;
    private final Lexemes lexemes;

    /** @param fillers words that a question may contain without changing what is asked */
    FreeForm(Phrasebook.Gists words, ChairTold chair, Lexemes lexemes, Spelling spelling, Set<String> fillers) {
        this.words = words;
        this.chair = chair;
        this.lexemes = lexemes;
        Set<String> light = new HashSet<>(fillers);
        light.addAll(words.light());
        this.reader = new Gist.Reader(lexemes, spelling, light, words.ours());
    }

    /** Whether a word of it tells of trouble that is not a part of a longer name, as in "error budget". */
    boolean tellsOfTrouble(List<String> said) {
        int at = 0;
        while (at < said.size()) {
            int term = lexemes.longest("term", said, at);
            if (term < 2 && words.trouble().contains(said.get(at))) {
                return true;
            }
            at += Math.max(term, 1);
        }
        return false;
    }

    /** Whether the text tells of a situation, whatever it asks. */
    boolean tellsOfTrouble(Typed typed) {
        return typed.tells(this::tellsOfTrouble);
    }

    /** Whether nothing stands in it but names and words that change nothing about what is asked. */
    boolean isLight(List<String> said) {
        return reader.read(said, true).light();
    }

    /** Whether it begins as a question does, and goes on. */
    boolean beginsToAsk(List<String> said) {
        return said.size() > 1 && words.asking().contains(said.get(0));
    }

    /** Whether it names and asks nothing, in a few words that are everywhere. */
    boolean isChatter(List<String> said) {
        return said.size() <= FEW
                && reader.read(said, words.asking().contains(said.get(0))).isChatter();
    }

    /** Whether it speaks of somebody's own things. */
    boolean isOurs(List<String> said) {
        return !Collections.disjoint(words.ours(), said);
    }

    /** Whether a role is named in it. */
    boolean namesRole(List<String> said) {
        return (lexemes.slotsIn(said) & lexemes.bit("role")) != 0;
    }

    /** Whether it asks whom, or where to. */
    boolean asksWhom(List<String> said) {
        return !Collections.disjoint(words.whom(), said);
    }

    /**
     * What the text asks; empty if it is rather a situation.
     *
     * @param trouble whether it tells of any
     */
    Optional<Ask> ask(String text, List<Sentence> sentences, boolean trouble) {
        List<Gist> gists = gists(sentences);
        return gists.stream()
                .filter(gist -> gist.names() || !gist.fields().isEmpty())
                .filter(gist -> !trouble || gist.has(Phrasebook.Cue.DEFINE))
                .flatMap(gist -> gist.ask().stream())
                .findFirst()
                .or(() -> trouble ? Optional.empty() : elsewhere(text, gists));
    }

    private List<Gist> gists(List<Sentence> sentences) {
        List<Gist> gists = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean asks =
                    sentence.asks() || words.asking().contains(sentence.words().get(0));
            gists.add(reader.read(sentence.words(), asks));
        }
        return gists;
    }

    /** The role that is named, of whatever is asked about it. */
    Optional<Ask> atLeastRole(List<Sentence> sentences) {
        List<Gist> gists = gists(sentences);
        boolean asks = gists.stream().anyMatch(Gist::asks);
        return gists.stream()
                .filter(gist -> asks && (gist.asks() || gist.roles().size() > 1))
                .filter(gist -> gist.roles().size() > 1
                        || sentences.stream().anyMatch(sentence -> namesEngineers(sentence.words())))
                .flatMap(gist -> gist.atLeastRole().stream())
                .findFirst();
    }

    /** The role that is named by a name that nothing else has, where little is said besides: "sre handbook". */
    Optional<Ask> onlyRole(List<String> said) {
        return said.size() <= FEW && namesEngineers(said)
                ? reader.read(said, true).onlyRole()
                : Optional.empty();
    }

    /** Whether a role is named by a name that nothing else has, as a platform has others. */
    private boolean namesEngineers(List<String> said) {
        return !Collections.disjoint(words.engineers(), said);
    }

    /** "What is it?", of a word that another sentence names, in quotation marks or as its last. */
    private Optional<Ask> elsewhere(String text, List<Gist> gists) {
        if (asksNameless(gists, Phrasebook.Cue.COMPARE) && gists.stream().allMatch(Gist::light)) {
            return compared(gists);
        }
        if (!asksNameless(gists, Phrasebook.Cue.DEFINE)) {
            return Optional.empty();
        }
        Optional<String> quoted = Sentences.quoted(text).stream()
                .flatMap(said -> reader.read(WordSplitter.of(said), false).terms().stream())
                .reduce((first, last) -> last);
        return quoted.or(() ->
                        gists.stream().flatMap(gist -> gist.terms().stream()).reduce((first, last) -> last))
                .map(Ask.ShowTerm::new);
    }

    /** Whether this begins like a question or ends like one. */
    boolean isQuestion(Sentence sentence) {
        List<String> said = sentence.words();
        return sentence.asks() || !Collections.disjoint(words.asking(), said.subList(0, Math.min(FEW, said.size())));
    }

    private static boolean asksNameless(List<Gist> gists, Phrasebook.Cue cue) {
        return gists.stream().anyMatch(gist -> gist.light() && !gist.names() && gist.has(cue));
    }

    /** Of whatever the sentences name: two words or more, or two roles or more. */
    private static Optional<Ask> compared(List<Gist> gists) {
        var terms =
                gists.stream().flatMap(gist -> gist.terms().stream()).distinct().toList();
        var roles =
                gists.stream().flatMap(gist -> gist.roles().stream()).distinct().toList();
        if (terms.size() > 1) {
            return Optional.of(new Ask.CompareTerms(terms));
        }
        return roles.size() > 1 ? Optional.of(new Ask.Compare(roles)) : Optional.empty();
    }

    /** The same page of the roles that the text names, if it says something of each and they are not all of them. */
    Ask.ShowTopic told(Ask.ShowTopic ask, List<String> said) {
        List<Role> named = reader.read(said, true).roles();
        return named.size() == Role.values().length ? ask : new Ask.ShowTopic(ask.name(), named);
    }

    /** The same comparison of every role that is named: who names three is not answered with two. */
    Ask.Compare told(Ask.Compare ask, List<String> said) {
        List<Role> named = reader.read(said, true).roles();
        return named.size() > ask.roles().size() && named.containsAll(ask.roles()) ? new Ask.Compare(named) : ask;
    }

    /** The same ask about the next chair, with what hurts. */
    Ask.NextChair hurting(Ask.NextChair ask, List<String> said) {
        return chair.hurting(ask, said);
    }

    /** The same ask about the next chair, with the size and the pain that the text tells besides. */
    Ask.NextChair told(Ask.NextChair ask, List<String> said) {
        Gist gist = reader.read(said, true);
        boolean choice = ask.between().isEmpty()
                && gist.has(Phrasebook.Cue.COMPARE)
                && gist.roles().size() > 1
                && gist.roles().size() < Role.values().length;
        return chair.told(choice ? ChairTold.between(ask, gist.roles()) : ask, said);
    }
}
