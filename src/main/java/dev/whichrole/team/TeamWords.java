package dev.whichrole.team;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Complete;
import dev.whichrole.handbook.Role;
import java.util.Map;

/**
 * What is said about a team. Written in {@code content/team.yaml}.
 *
 * @param without what usually goes wrong where the role is missing
 * @param one what to look out for where one person holds the role alone
 * @param missing what a team lacks without the role, in the title
 */
public record TeamWords(
        TooFew tooFew,
        Titles titles,
        Labels labels,
        Sentences says,
        Corners corners,
        Group group,
        Lists lists,
        Buttons buttons,
        Waiting waiting,
        Map<Role, String> missing,
        Map<Role, String> without,
        Map<Role, String> one) {
    /** Fewer than three counted people. */
    public record TooFew(String title, String none, String one, String two, String text) {}

    /** What the team map says first. */
    public record Titles(Phrase empty, Phrase empties, Phrase single, Phrase singles, String full) {}

    /** What stands before each fact. */
    public record Labels(Phrase chair, String many, String next) {}

    /** The sentences. */
    public record Sentences(
            Phrase counted,
            Phrase empty,
            Phrase single,
            Phrase manyOne,
            Phrase many,
            Phrase leans,
            Phrase lean,
            Phrase evenly,
            Phrase evenlyMany,
            Phrase next,
            Phrase nearest,
            String note) {}

    /** The picture in words: one sentence for all, and one for each corner. */
    public record Corners(Phrase picture, Phrase corner, String nobody, String one, Phrase several) {}

    /** What those are together who took the quiz from one invitation. */
    public record Group(Phrase full, Phrase empty, Phrase empties, Phrase counts, Phrase chair) {}

    /** How lists of names and words are put together. */
    public record Lists(String comma, String and, Phrase more) {}

    /** What the buttons say. */
    public record Buttons(String start, String startup, String next) {}

    /** While it takes long, and where it cannot be done. */
    public record Waiting(
            String begun, Phrase progress, Blind noScope, Blind notHere, Blind directly, Blind amongAFew) {}

    /** Where no team can be seen, and what would help. */
    public record Blind(String title, String text) {}

    public TeamWords {
        missing = Complete.map(Role.class, missing);
        without = Complete.map(Role.class, without);
        one = Complete.map(Role.class, one);
    }

    static String of(Map<Role, String> words, Role role) {
        return words.getOrDefault(role, role.id());
    }
}
