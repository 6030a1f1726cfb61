package dev.whichrole.handbook;

import java.util.List;
import java.util.Map;

/** All the bot knows about the four roles. */
public record Handbook(Map<Role, RoleCard> cards, Shared shared) {

    /** What the four have in common or between them. */
    public record Shared(
            Map<Level, LevelPage> levels, RoleMap map, Train train, Startup startup, Map<String, String> pairs) {
        public Shared {
            levels = Complete.map(Level.class, levels);
            pairs = Map.copyOf(pairs);
            requirePairs(pairs);
        }

        private static void requirePairs(Map<String, String> pairs) {
            for (Role one : Role.values()) {
                for (Role other : Role.values()) {
                    if (one.compareTo(other) < 0 && !pairs.containsKey(pairKey(one, other))) {
                        throw new IllegalArgumentException("pairs lacks " + pairKey(one, other));
                    }
                }
            }
        }
    }

    /** How the four compare at one level. */
    public record LevelPage(String title, String lead) {}

    /** The map of two axes, in words. {@code alt} describes the picture of it. */
    public record RoleMap(
            String title,
            String lead,
            String outward,
            String inward,
            String build,
            String operate,
            String sharedTitle,
            List<String> shared,
            String close,
            String alt) {
        public RoleMap {
            shared = Checks.filled("shared", shared);
        }

        public String facing(Quadrant.Facing facing) {
            return facing == Quadrant.Facing.OUTWARD ? outward : inward;
        }

        public String doing(Quadrant.Doing doing) {
            return doing == Quadrant.Doing.BUILD ? build : operate;
        }
    }

    /** The train picture: tracks, train, schedule, booking. */
    public record Train(String title, String lead, String alt, String close) {}

    /** The startup reality: all four are one person. */
    public record Startup(String title, List<String> paragraphs, String close) {
        public Startup {
            paragraphs = Checks.filled("paragraphs", paragraphs);
        }
    }

    public Handbook {
        cards = Complete.map(Role.class, cards);
    }

    /** The card of a role; every role has one. */
    public RoleCard card(Role role) {
        RoleCard card = cards.get(role);
        if (card == null) {
            throw new IllegalStateException("no card for " + role);
        }
        return card;
    }

    /** How the four compare at a level. */
    public LevelPage level(Level level) {
        LevelPage page = shared.levels().get(level);
        if (page == null) {
            throw new IllegalStateException("no page for " + level);
        }
        return page;
    }

    /** The line that tells two roles apart, whichever is named first. */
    public String pair(Role one, Role other) {
        String key = one.compareTo(other) < 0 ? pairKey(one, other) : pairKey(other, one);
        String line = shared.pairs().get(key);
        if (line == null) {
            throw new IllegalArgumentException("no pair of " + one + " with itself");
        }
        return line;
    }

    private static String pairKey(Role one, Role other) {
        return one.id() + "-" + other.id();
    }
}
