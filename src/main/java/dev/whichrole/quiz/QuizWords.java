package dev.whichrole.quiz;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Complete;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Everything the quiz says apart from its questions and what the roles are called, which the handbook says.
 *
 * @param over what to say to a person whose first role led over the second; with itself, over nobody
 * @param both what to say to a person on two chairs, the role that is always shown first outside
 */
public record QuizWords(
        Invitation invitation,
        Start start,
        Asking question,
        Stopped stopped,
        Outdated outdated,
        Result result,
        Beside beside,
        Colleague colleague,
        Mine mine,
        Map<Role, Map<Level, String>> loved,
        Map<Role, Map<Level, String>> annoyed,
        Map<Role, String> train,
        Map<Role, Map<Role, String>> over,
        Map<Role, Map<Role, String>> both) {

    /** The post that invites everyone to join. */
    public record Invitation(
            Phrase title,
            String titleUnnamed,
            String text,
            String note,
            String here,
            String privately,
            String started) {}

    /** The first choice: where the person is. */
    public record Start(
            String title, String note, Phrase notYours, String notYoursUnnamed, Map<Standing, String> standings) {
        public Start {
            standings = Complete.map(Standing.class, standings);
        }
    }

    /** What stands around each question. */
    public record Asking(Phrase progress, Phrase runOf, String back, String stop, List<String> lines) {
        public Asking {
            lines = List.copyOf(lines);
            if (lines.size() < QuizState.STEPS) {
                throw new IllegalArgumentException(
                        "a run needs " + QuizState.STEPS + " different lines, not " + lines.size());
            }
        }
    }

    /** A run that rests. */
    public record Stopped(String title, Phrase text, String textAtStart, String resume, String again) {}

    /** A click from another version. */
    public record Outdated(String title, String text, String start) {}

    /** The result, sentence by sentence. */
    public record Result(
            Phrase blend,
            Phrase blendPure,
            Phrase blendTie,
            Phrase title,
            Phrase titleWhole,
            Phrase titleWholePure,
            String loved,
            String annoyed,
            Phrase decided,
            String neighbour,
            Phrase next,
            Phrase nextDoor,
            Phrase nextTie,
            String tipOne,
            Phrase tipMore,
            Phrase forInstance,
            Phrase startup,
            String comma,
            String and,
            Phrase compare,
            String again,
            String count,
            String uncount,
            String team,
            String show,
            String colleague) {}

    /**
     * Two results side by side, as one of the two sees them.
     *
     * @param same two whose first role is the same
     * @param near two whose first roles are next door on the map
     * @param far two in opposite corners
     * @param none where there are no two who counted themselves in
     */
    public record Beside(
            Phrase same,
            Phrase near,
            Phrase far,
            String you,
            Phrase picture,
            String apart,
            Phrase gap,
            String noGap,
            String least,
            Phrase leastText,
            String none,
            String noneText,
            String notCounted,
            String yourself) {}

    /** The modal in which a colleague is chosen. */
    public record Colleague(String title, String label, String hint, String submit, String close) {}

    /** A kept result, or none. */
    public record Mine(
            Phrase taken,
            String none,
            String noneText,
            String start,
            Phrase shown,
            Phrase shownWhole,
            Phrase shownWholePure,
            Phrase shownLine,
            String shownStart,
            String counted,
            String uncounted,
            String nothingToCount) {}

    public QuizWords {
        loved = nested(Level.class, loved);
        annoyed = nested(Level.class, annoyed);
        train = Complete.map(Role.class, train);
        over = nested(Role.class, over);
        both = pairs(both);
    }

    private static <K extends Enum<K>> Map<Role, Map<K, String>> nested(
            Class<K> keys, Map<Role, Map<K, String>> lines) {
        return Complete.map(Role.class, lines).entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Complete.map(keys, entry.getValue())));
    }

    /** Each two roles have a line, under the one that is always shown first. */
    private static Map<Role, Map<Role, String>> pairs(Map<Role, Map<Role, String>> lines) {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                if (one.compareTo(other) < 0
                        && !lines.getOrDefault(one, Map.of()).containsKey(other)) {
                    throw new IllegalArgumentException("nothing for the two chairs " + one + " and " + other);
                }
            }
        }
        return lines.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** The entry that a complete map has. */
    static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no words for " + key);
    }
}
