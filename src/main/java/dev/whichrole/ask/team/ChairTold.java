package dev.whichrole.ask.team;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a question about the next chair tells besides: how many engineers there are, and what hurts. */
public final class ChairTold {
    private static final String TO = "to";
    /** Stands for any word with which another matter begins. */
    private static final String TURN = "";

    private final Phrasebook.Gists words;
    private final Lexemes lexemes;
    private final Counts counts;
    private final Phrasings bearable;
    private final Phrasings staffed;

    public ChairTold(Phrasebook.Gists words, Lexemes lexemes, Counts counts) {
        this.words = words;
        this.lexemes = lexemes;
        this.counts = counts;
        this.bearable = Phrasings.of(words.bearable(), lexemes);
        this.staffed = Phrasings.of(words.staffed(), lexemes);
    }

    /** The same ask with what hurts. */
    public Ask.NextChair hurting(Ask.NextChair ask, List<String> said) {
        return told(ask, ask.size(), said);
    }

    /** The same ask with the size and the pain that the text tells besides, and no longer between roles that are there already. */
    public Ask.NextChair told(Ask.NextChair ask, List<String> said) {
        int size = size(counts.inDigits(said), ask.size());
        boolean there = ask.between().size() == 1 && staffed.fits(said, lexemes.slotsIn(said));
        return told(there ? between(ask, List.of()) : ask, size, said);
    }

    /** The same ask about these roles. */
    public static Ask.NextChair between(Ask.NextChair ask, List<Role> roles) {
        return new Ask.NextChair(ask.size(), ask.pain(), roles, ask.empty());
    }

    /** Of several roles that are named the pain tells which, but no other one; what two words mean together goes before. */
    private Ask.NextChair told(Ask.NextChair ask, int size, List<String> said) {
        List<String> heeded = heeded(withoutRoles(hurting(said)));
        Optional<Role> pain = pain(heeded.stream()
                        .filter(word -> word.indexOf(' ') > 0)
                        .toList())
                .or(ask::pain)
                .or(() -> pain(heeded)
                        .filter(role -> ask.between().isEmpty() || ask.between().contains(role)));
        return new Ask.NextChair(size, pain, ask.between(), ask.empty());
    }

    /**
     * A number before a word for engineers, or else what a team grows to, or else the one that was heard, or else one behind
     * words that count people.
     */
    private int size(List<String> said, int heard) {
        return size(said, at -> countsHeads(said, at))
                .or(() -> size(said, at -> isRangeEnd(said, at)))
                .or(() -> Optional.of(heard).filter(size -> size > 0 && !countsOthers(said, size)))
                .or(() -> size(said, at -> words.before().contains(before(said, at))))
                .or(() -> size(said, at -> words.being().contains(before(said, at)) && countsNothingElse(said, at)))
                .orElse(0);
    }

    /** "12 devs", but not in "money for one engineer". */
    private boolean countsHeads(List<String> said, int at) {
        return at + 1 < said.size()
                && words.heads().contains(said.get(at + 1))
                && !words.sought().contains(before(said, at));
    }

    /** Whether the number counts something else than engineers: "200 users". */
    private boolean countsOthers(List<String> said, int number) {
        int at = said.indexOf(Integer.toString(number));
        return at >= 0 && at + 1 < said.size() && words.others().contains(said.get(at + 1));
    }

    private static boolean isRangeEnd(List<String> said, int at) {
        return at > 1
                && said.get(at - 1).equals(TO)
                && Counts.digits(said.get(at - 2)).isPresent();
    }

    /** The word before a number, or before "about" and the like; empty if there is none. */
    private String before(List<String> said, int at) {
        int before = at > 0 && words.roughly().contains(said.get(at - 1)) ? at - 2 : at - 1;
        return before < 0 ? "" : said.get(before);
    }

    /** "We are 30 and ..." counts people; "we are 30 minutes late" does not. */
    private boolean countsNothingElse(List<String> said, int at) {
        return at + 1 == said.size() || words.follows().contains(said.get(at + 1));
    }

    private static Optional<Integer> size(List<String> said, IntPredicate counts) {
        return IntStream.range(0, said.size())
                .filter(at -> Counts.digits(said.get(at)).isPresent())
                .filter(counts)
                .mapToObj(at -> Integer.parseInt(said.get(at)))
                .findFirst();
    }

    /** The role of whose pains most is said; a thing that is only named hurts no one. */
    private Optional<Role> pain(List<String> said) {
        boolean hurts = said.stream()
                .anyMatch(word ->
                        words.hurting().contains(word) || words.trouble().contains(word));
        return Stream.of(Role.values())
                .map(role -> Map.entry(role, count(said, role, hurts)))
                .filter(pain -> pain.getValue() > 0)
                .max(Map.Entry.<Role, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Role, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private long count(List<String> said, Role role, boolean hurts) {
        Set<String> pains = words.pains().getOrDefault(role, Set.of());
        Set<String> things = words.things().getOrDefault(role, Set.of());
        return said.stream()
                .filter(word -> pains.contains(word) || (hurts && things.contains(word)))
                .count();
    }

    /** The words without what says of a thing that it does not hurt: "outages are fine, but ..." */
    private List<String> hurting(List<String> said) {
        List<String> hurting = new ArrayList<>(said.size());
        for (String word : said) {
            if (words.turns().contains(word)) {
                hurting.add(TURN);
            } else {
                hurting.add(word);
                List<String> part = hurting.subList(hurting.lastIndexOf(TURN) + 1, hurting.size());
                if (bearable.fits(part, lexemes.slotsIn(part))) {
                    part.clear();
                }
            }
        }
        return hurting;
    }

    /** The words, but two for one where they mean something together: "without growing" is no growth. */
    private List<String> heeded(List<String> said) {
        List<String> heeded = new ArrayList<>(said.size());
        for (int at = 0; at < said.size(); at++) {
            String two = at + 1 < said.size() ? said.get(at) + " " + said.get(at + 1) : "";
            boolean together = words.pains().values().stream().anyMatch(pains -> pains.contains(two));
            heeded.add(together ? two : said.get(at));
            at += together ? 1 : 0;
        }
        return heeded;
    }

    /** The name of a role tells of no pain: "site reliability engineer". */
    private List<String> withoutRoles(List<String> said) {
        List<String> rest = new ArrayList<>(said.size());
        int at = 0;
        while (at < said.size()) {
            int role = lexemes.longest("role", said, at);
            if (role == 0) {
                rest.add(said.get(at));
            }
            at += Math.max(role, 1);
        }
        return rest;
    }
}
