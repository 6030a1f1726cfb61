package dev.whichrole.ask;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person wants to know. Each has a canonical form that can be typed, and typing it gives the same ask again, so
 * the same form serves as the value of a button.
 */
public sealed interface Ask {
    /** What to type to ask this. */
    String typed();

    /** The four in one screen, and what else there is. */
    record Help() implements Ask {
        @Override
        public String typed() {
            return "help";
        }
    }

    /** The card of one role. */
    record ShowRole(Role role) implements Ask {
        @Override
        public String typed() {
            return role.id();
        }
    }

    /** One role at one level. */
    record ShowCell(Role role, Level level) implements Ask {
        @Override
        public String typed() {
            return role.id() + " " + level.id();
        }
    }

    /** The four side by side at one level. */
    record ShowLevel(Level level) implements Ask {
        @Override
        public String typed() {
            return level.id();
        }
    }

    /** Two to four different roles side by side, in the order asked. */
    record Compare(List<Role> roles) implements Ask {
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

    /** The map of two axes. */
    record ShowMap() implements Ask {
        @Override
        public String typed() {
            return "map";
        }
    }

    /** The train picture. */
    record ShowTrain() implements Ask {
        @Override
        public String typed() {
            return "train";
        }
    }

    /** The startup reality. */
    record ShowStartup() implements Ask {
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

    /** What takes more than words: a look around the workspace, or something to be done. Only the asker sees what comes of it. */
    sealed interface Errand extends Ask {}

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

    /**
     * No ask about the roles, so most likely a situation: the words as typed, and asks that may have been meant, nearest
     * first.
     */
    record Unclear(String text, List<Ask> nearest) implements Ask {
        public Unclear {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String typed() {
            return text;
        }
    }
}
