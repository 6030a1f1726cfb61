package dev.whichrole.ask;

import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person wants to know. Each has a canonical form that can be typed, and typing it gives the same ask again, so
 * the same form serves as the value of a button.
 */
public sealed interface Ask {
    /** What to type to ask this. */
    String typed();

    /** What kind of ask it is, as one of few words in small letters with underscores: {@code role}, {@code compare_terms}. */
    default String kind() {
        return AskKind.of(getClass());
    }

    /** The four in one screen, and what else there is. */
    record Help() implements Lookup {
        @Override
        public String typed() {
            return "help";
        }
    }

    /** The card of one role. */
    record ShowRole(Role role) implements Lookup {
        @Override
        public String typed() {
            return role.id();
        }
    }

    /** One role at one level. */
    record ShowCell(Role role, Level level) implements Lookup {
        @Override
        public String typed() {
            return role.id() + " " + level.id();
        }
    }

    /** The four side by side at one level. */
    record ShowLevel(Level level) implements Lookup {
        @Override
        public String typed() {
            return level.id();
        }
    }

    /** Two to four different roles side by side, in the order asked. */
    record Compare(List<Role> roles) implements Lookup {
        public Compare {
            roles = List.copyOf(roles);
            if (roles.size() < 2 || EnumSet.copyOf(roles).size() != roles.size()) {
                throw new IllegalArgumentException("a comparison needs two to four different roles, not " + roles);
            }
        }

        @Override
        public String typed() {
            return roles.stream().map(Role::id).collect(Collectors.joining(" vs "));
        }
    }

    /** What two different roles have in common. */
    record ShowCommon(Role one, Role other) implements Lookup {
        @Override
        public String typed() {
            return "what " + one.id() + " and " + other.id() + " have in common";
        }
    }

    /** The map of two axes. */
    record ShowMap() implements Lookup {
        @Override
        public String typed() {
            return "map";
        }
    }

    /** The train picture. */
    record ShowTrain() implements Lookup {
        @Override
        public String typed() {
            return "train";
        }
    }

    /** The startup reality. */
    record ShowStartup() implements Lookup {
        @Override
        public String typed() {
            return "startup";
        }
    }

    /** The quiz. */
    record TakeQuiz() implements Ask {
        @Override
        public String typed() {
            return "quiz";
        }
    }

    /** The quiz for the asker alone: a question about oneself is nobody else's. */
    record FindMyRole() implements Ask {
        @Override
        public String typed() {
            return "which one am i";
        }
    }

    /** The asker's own last result of the quiz. */
    record ShowMe() implements Ask {
        @Override
        public String typed() {
            return "me";
        }
    }

    /**
     * A debate to be settled: that of the thread it is asked in, or the one told.
     *
     * @param told who said what, if the person tells it; else empty
     */
    record Settle(String told) implements Ask {
        @Override
        public String typed() {
            return told.isEmpty() ? "settle this" : "settle this: " + told;
        }
    }

    /**
     * A word of the trade.
     *
     * @param name as the glossary has it
     */
    record ShowTerm(String name) implements Lookup {
        @Override
        public String typed() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a word of the trade goes in practice, by an example.
     *
     * @param name as the glossary has it
     */
    record ExplainTerm(String name) implements Lookup {
        @Override
        public String typed() {
            return "how " + name.toLowerCase(Locale.ROOT) + " works";
        }
    }

    /** Two to four words beside each other, by the names that the glossary has; a word that it lacks as it was typed. */
    record CompareTerms(List<String> names) implements Lookup {
        /** More than that is a page of the glossary. */
        private static final int MOST = 4;

        public CompareTerms {
            names = names.stream().distinct().limit(MOST).toList();
            if (names.size() < 2) {
                throw new IllegalArgumentException("a comparison needs two terms or more, not " + names);
            }
        }

        @Override
        public String typed() {
            return String.join(" vs ", names).toLowerCase(Locale.ROOT);
        }
    }

    /** All words of the trade, by role. */
    record ShowGlossary() implements Lookup {
        @Override
        public String typed() {
            return "glossary";
        }
    }

    /**
     * The words of the trade of one role.
     *
     * @param role whose; empty for those that are all four's
     */
    record ShowTermsOf(Optional<Role> role) implements Lookup {
        @Override
        public String typed() {
            return "glossary " + role.map(Role::id).orElse("all four");
        }
    }

    /** One fact of one or more roles: a row of the handbook. */
    record ShowField(List<Role> roles, Field field) implements Lookup {
        public ShowField {
            roles = List.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a fact of nobody: " + field);
            }
        }

        @Override
        public String typed() {
            String who = roles.size() == Role.values().length
                    ? "all four"
                    : roles.stream().map(Role::id).collect(Collectors.joining(" and "));
            return who + " " + field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One role across its levels.
     *
     * @param levels all three, or the two that are to be told apart, the lower one first
     */
    record ShowLadder(Role role, List<Level> levels) implements Lookup {
        public ShowLadder {
            levels = levels.size() == 2 ? levels.stream().sorted().toList() : List.of(Level.values());
        }

        /** Across all three. */
        public ShowLadder(Role role) {
            this(role, List.of());
        }

        @Override
        public String typed() {
            return levels.size() == 2
                    ? levels.stream().map(Level::id).collect(Collectors.joining(" vs ")) + " " + role.id()
                    : "ladder " + role.id();
        }
    }

    /** The way from one role to another: what stays, what changes, what to look for. */
    record ShowPath(Role from, Role to) implements Lookup {
        @Override
        public String typed() {
            return "from " + from.id() + " to " + to.id();
        }
    }

    /**
     * The way into a role, whoever one is now.
     *
     * @param level at which one starts, if that was said
     */
    record Become(Role role, Optional<Level> level) implements Lookup {
        /** The way in, at whatever level. */
        public Become(Role role) {
            this(role, Optional.empty());
        }

        @Override
        public String typed() {
            return "become " + level.map(at -> at.id() + " ").orElse("") + role.id();
        }
    }

    /** What to write, ask and listen for when looking for somebody for a role. */
    record Hiring(Role role) implements Lookup {
        @Override
        public String typed() {
            return "hiring " + role.id();
        }
    }

    /** Two or more roles side by side at one level. */
    record CompareAt(List<Role> roles, Level level) implements Lookup {
        public CompareAt {
            roles = List.copyOf(roles);
        }

        @Override
        public String typed() {
            return roles.stream().map(Role::id).collect(Collectors.joining(" vs ")) + " " + level.id();
        }
    }

    /**
     * Which role to hire or name next, for a company of a size that feels a pain; either may still have to be asked.
     *
     * @param size how many engineers there are; 0 if that was not said
     * @param pain what hurts, as the role that would take it away
     * @param between the roles of which it is one, or the one that is asked about; empty if it may be any, or is known
     * @param empty whether these are the chairs that a team map has shown to be empty
     */
    record NextChair(int size, Optional<Role> pain, List<Role> between, boolean empty) implements Ask {
        public NextChair {
            between = pain.isPresent() || between.size() == Role.values().length ? List.of() : List.copyOf(between);
        }

        /** Any of the four. */
        public NextChair(int size, Optional<Role> pain) {
            this(size, pain, List.of(), false);
        }

        @Override
        public String typed() {
            if (between.size() == 1) {
                return "do we need " + between.get(0).id() + (size == 0 ? "" : " at " + size);
            }
            String which = pain.map(Role::id)
                    .orElseGet(() -> between.stream().map(Role::id).collect(Collectors.joining(" or ")));
            return (empty ? "empty chair" : "next chair")
                    + (size == 0 ? "" : " " + size)
                    + (which.isEmpty() ? "" : " " + which);
        }
    }

    /** Who holds a role in this workspace. */
    record WhoHolds(Role role) implements Ask {
        @Override
        public String typed() {
            return "who is our " + role.id();
        }
    }

    /** Who holds each of the four roles in this workspace. */
    record WhoIsWho() implements Ask {
        @Override
        public String typed() {
            return "who is who here";
        }
    }

    /** Who is asked about a matter in this workspace, in the asker's words. */
    record WhoOwns(String matter) implements Ask {
        @Override
        public String typed() {
            return "who owns " + matter + " here";
        }
    }

    /**
     * A page that is nothing but words.
     *
     * @param name the first of the ways to ask for it
     * @param roles those of which it is asked, where the page says something of each; empty if it is asked of none
     */
    record ShowTopic(String name, List<Role> roles) implements Lookup {
        public ShowTopic {
            roles = List.copyOf(roles);
        }

        /** The page, of no role in particular. */
        public ShowTopic(String name) {
            this(name, List.of());
        }

        @Override
        public String typed() {
            return roles.isEmpty()
                    ? name
                    : name + " for " + roles.stream().map(Role::id).collect(Collectors.joining(" and "));
        }
    }

    /** What takes more than words: a look around the workspace, or something to be done. Only the asker sees what comes of it. */
    sealed interface Errand extends Ask {}

    /** Asks for what is written down about the roles; whoever asks, the answer is the same. */
    sealed interface Lookup extends Ask {}

    /** What the people of this channel cover. */
    record ShowTeam() implements Errand {
        @Override
        public String typed() {
            return "team";
        }
    }

    /** The settings of the workspace, for its admins. */
    record OpenSettings() implements Errand {
        @Override
        public String typed() {
            return "settings";
        }
    }

    /** What is kept about the asker. */
    record ShowPrivacy() implements Errand {
        @Override
        public String typed() {
            return "privacy";
        }
    }

    /** The asker's data, all of it. */
    record Export() implements Errand {
        @Override
        public String typed() {
            return "export";
        }
    }

    /** The end of the asker's data. */
    record Forget() implements Errand {
        @Override
        public String typed() {
            return "forget me";
        }
    }

    /** A greeting by hand, for whoever is named beside it. */
    record Greet() implements Errand {
        @Override
        public String typed() {
            return "welcome";
        }
    }

    /** A question that is put in no way that is known: the words as typed, and the asks that it is most like, likest first. */
    record Guess(String text, List<Ask> like) implements Ask {
        public Guess {
            like = List.copyOf(like);
        }

        @Override
        public String typed() {
            return text;
        }
    }

    /**
     * No ask about the roles, so most likely a situation: the words as typed, asks that may have been meant, nearest first, and
     * the small talk that it is where nothing in it carries a matter.
     */
    record Unclear(String text, List<Ask> nearest, Optional<ShowTopic> smallTalk) implements Ask {
        public Unclear {
            nearest = List.copyOf(nearest);
        }

        public Unclear(String text, List<Ask> nearest) {
            this(text, nearest, Optional.empty());
        }

        @Override
        public String typed() {
            return text;
        }
    }
}
