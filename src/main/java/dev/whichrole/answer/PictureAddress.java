package dev.whichrole.answer;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the bot serves its pictures, below the public address. A picture is made of what its address says and of nothing
 * else: numbers for the four roles, always in the same order, and not a word of whose they are.
 */
public final class PictureAddress {
    private static final String FOLDER = "pictures/";

    private PictureAddress() {}

    /** Shares that add to 100, as petals and bars: {@code pictures/blend/18-41-41-0.png}. */
    public static String blend(Map<Role, Integer> percent) {
        return FOLDER + "blend/" + numbers(percent) + ".png";
    }

    /** The shares of two people side by side, each adding to 100. */
    public static String pair(Map<Role, Integer> left, Map<Role, Integer> right) {
        return FOLDER + "pair/" + numbers(left) + "/" + numbers(right) + ".png";
    }

    /** How many people sit in each corner, and what each corner has of the whole, adding to 100. */
    public static String coverage(Map<Role, Integer> people, Map<Role, Integer> percent) {
        return FOLDER + "team/" + numbers(people) + "/" + numbers(percent) + ".png";
    }

    /** The map with two corners or more standing out: {@code pictures/compare/infra-sre.png}. */
    public static String compare(Collection<Role> roles) {
        return FOLDER + "compare/"
                + roles.stream().sorted().distinct().map(Role::id).collect(Collectors.joining("-")) + ".png";
    }

    /** The three steps of one role: {@code pictures/ladder/sre.png}. */
    public static String ladder(Role role) {
        return FOLDER + "ladder/" + role.id() + ".png";
    }

    /** The map of the four roles. */
    public static String map() {
        return FOLDER + "map.png";
    }

    /** The train, with its four parts. */
    public static String train() {
        return FOLDER + "train.png";
    }

    private static String numbers(Map<Role, Integer> of) {
        return Arrays.stream(Role.values())
                .map(role -> String.valueOf(of.getOrDefault(role, 0)))
                .collect(Collectors.joining("-"));
    }
}
