package dev.whichrole.ask.choice;

import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.WordSplitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes "is that infra or DevOps?" off what it is asked about: the situation says whose it is, not the two names. */
public final class RoleChoice {
    private static final String ENDS = ".?!;:,()\n";
    private static final String DASHES = "-\u2013\u2014";
    /** Whoever says more than that says something besides. */
    private static final int MOST_WORDS = 14;
    /** Roles that are chosen from stand so near to the "or" between them. */
    private static final int NEAR = 5;
    /** Whatever has fewer words besides tells hardly anything. */
    private static final int FEW = 3;

    /** So many words may be names of people, and what they ask. */
    private static final int MOST_NAMES = 4;

    private final Phrasebook.Choice words;
    private final Lexemes lexemes;

    public RoleChoice(Phrasebook.Choice words, Lexemes lexemes) {
        this.words = words;
        this.lexemes = lexemes;
    }

    /** What is told before or behind such a question; empty where none is put so, or it is about people or the roles themselves. */
    public Optional<String> told(String text) {
        return before(text).or(() -> behind(text)).filter(this::isMatter);
    }

    /** What is told in a text that asks, wherever, for one role or another; empty as above. */
    public Optional<String> toldAround(String text) {
        return Sentences.of(text).stream().anyMatch(sentence -> chooses(sentence.words()))
                ? Optional.of(withoutRoles(text)).filter(this::isMatter)
                : Optional.empty();
    }

    /** What people differ about who each name a role for it; empty where they name nothing besides. */
    public Optional<String> disputed(String text) {
        String rest = withoutRoles(text);
        List<String> said = WordSplitter.of(rest);
        long telling = said.stream()
                .filter(word ->
                        !words.around().contains(word) && !words.saying().contains(word))
                .count();
        boolean named = (lexemes.slotsIn(said) & lexemes.bit("term")) != 0;
        return named || telling > MOST_NAMES ? Optional.of(rest) : Optional.empty();
    }

    /** Whether two roles at least are named in it, and neither people's jobs nor the roles themselves are spoken of. */
    public boolean isOfTwoRoles(List<String> said) {
        List<Integer> roles = new ArrayList<>();
        withoutRoles(said, roles);
        return roles.size() > 1 && !isOfPeople(Spaced.of(said));
    }

    /** Before the longest end of the text that asks nothing else. */
    private Optional<String> before(String text) {
        Optional<String> told = Optional.empty();
        for (int at = text.length() - 1; at > 0; at--) {
            if (endsPart(text, at)) {
                List<String> end = WordSplitter.of(text.substring(at + 1));
                if (end.size() > MOST_WORDS) {
                    break;
                }
                told = isChoice(end) ? Optional.of(text.substring(0, at).strip()) : told;
            }
        }
        return told;
    }

    private Optional<String> behind(String text) {
        Optional<String> told = Optional.empty();
        for (int at = 1; at < text.length(); at++) {
            if (endsPart(text, at)) {
                List<String> beginning = WordSplitter.of(text.substring(0, at));
                if (beginning.size() > MOST_WORDS) {
                    break;
                }
                told = isChoice(beginning) ? Optional.of(text.substring(at + 1).strip()) : told;
            }
        }
        return told;
    }

    private static boolean endsPart(String text, int at) {
        boolean open = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean dash = DASHES.indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at - 1));
        return open && (dash || ENDS.indexOf(text.charAt(at)) >= 0);
    }

    /** Whether nothing but roles is named in it, and what stands around them where somebody asks which it is. */
    private boolean isChoice(List<String> said) {
        List<Integer> roles = new ArrayList<>();
        List<String> rest = withoutRoles(said, roles);
        return words.around().containsAll(rest)
                && (roles.size() > 1 || (roles.size() == 1 && !Collections.disjoint(words.pointing(), said)));
    }

    /** What a text says but for the names of roles, in small letters. */
    private String withoutRoles(String text) {
        return Sentences.of(text).stream()
                .map(sentence -> String.join(" ", withoutRoles(sentence.words(), new ArrayList<>())))
                .collect(Collectors.joining(". "));
    }

    /** The words but for the names of roles, and where those begin. */
    private List<String> withoutRoles(List<String> said, List<Integer> roles) {
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            int role = lexemes.longest("role", said, at);
            if (role > 0) {
                roles.add(at);
                at += role + lexemes.tail(said, at + role);
            } else {
                rest.add(said.get(at++));
            }
        }
        return rest;
    }

    /** Whether one of two roles is asked for, or one or somebody else. */
    private boolean chooses(List<String> said) {
        List<Integer> roles = new ArrayList<>();
        withoutRoles(said, roles);
        for (int at = 0; at < said.size(); at++) {
            if (said.get(at).equals("or")) {
                int or = at;
                long near = roles.stream()
                        .filter(role -> Math.abs(role - or) <= NEAR)
                        .count();
                boolean otherwise = said.subList(at, Math.min(at + NEAR, said.size())).stream()
                        .anyMatch(words.otherwise()::contains);
                if (near > 1 || (near == 1 && otherwise)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMatter(String told) {
        List<String> said = WordSplitter.of(told);
        return !said.isEmpty()
                && (lexemes.slotsIn(said) & lexemes.bit("role")) == 0
                && !isOfPeople(Spaced.of(said))
                && (said.size() < FEW || hasMatter(said));
    }

    private boolean hasMatter(List<String> said) {
        return said.stream().filter(word -> !words.around().contains(word)).count() > 1;
    }

    private boolean isOfPeople(String said) {
        return Spaced.hasAny(words.people(), said);
    }
}
