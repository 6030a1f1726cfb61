package dev.whichrole.team;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Profile;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sits where. A person sits in each chair they lean to at least half as strongly as to their first; somebody who is
 * the whole department sits in each they lean to at all. Nobody sits where they do not lean.
 */
public final class Coverage {
    /** Fewer counted people than this would show single persons rather than a team. */
    public static final int FEWEST = 3;

    private static final int MANY_CHAIRS = 3;

    private final List<Profile> profiles;
    private final Map<Role, List<UserId>> chairs = new EnumMap<>(Role.class);

    /** The coverage of those among the profiles that are counted in. */
    public Coverage(Collection<Profile> profiles) {
        this(profiles.stream().filter(Profile::counted));
    }

    /** The coverage of all these, counted in or not. Nobody is to be named by it. */
    public static Coverage ofAll(Collection<Profile> profiles) {
        return new Coverage(profiles.stream());
    }

    private Coverage(Stream<Profile> profiles) {
        this.profiles = profiles.sorted(
                        Comparator.comparing(profile -> profile.owner().user().value()))
                .toList();
        for (Role role : Role.values()) {
            chairs.put(
                    role,
                    this.profiles.stream()
                            .filter(profile -> sits(profile, role))
                            .sorted(Comparator.comparing((Profile profile) -> share(profile, role))
                                    .reversed())
                            .map(profile -> profile.owner().user())
                            .toList());
        }
    }

    /** How many people are counted in. */
    public int people() {
        return profiles.size();
    }

    /** Whether there are enough people for a picture of the team. */
    public boolean shows() {
        return people() >= FEWEST;
    }

    /** Those who sit in the chair, who leans to it most first. */
    public List<UserId> in(Role chair) {
        return chairs.getOrDefault(chair, List.of());
    }

    /** The chairs with nobody in them. */
    public List<Role> empty() {
        return with(0);
    }

    /** The chairs with one person in them. */
    public List<Role> single() {
        return with(1);
    }

    private List<Role> with(int people) {
        return Arrays.stream(Role.values())
                .filter(role -> in(role).size() == people)
                .toList();
    }

    /** The people in three chairs or four, or who say that they are the whole department: the startup reality. */
    public List<UserId> inManyChairs() {
        return profiles.stream()
                .filter(profile -> profile.wholeDepartment() || chairs(profile).size() >= MANY_CHAIRS)
                .map(profile -> profile.owner().user())
                .toList();
    }

    /** Where this person leans most: one role, or several that are level. */
    public List<Role> first(UserId person) {
        return profiles.stream()
                .filter(profile -> profile.owner().user().equals(person))
                .flatMap(profile -> Arrays.stream(Role.values()).filter(role -> share(profile, role) == most(profile)))
                .toList();
    }

    /** What each role has of the whole, in percent; the four add to 100 where there is anybody. */
    public Map<Role, Integer> percent() {
        Map<Role, Integer> sums = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            sums.put(
                    role,
                    profiles.stream().mapToInt(profile -> share(profile, role)).sum());
        }
        return Percent.of(sums, people());
    }

    /** The chair to fill next: of the empty ones, or if there is none of those with fewest people, the least leaned to. */
    public Role weakest() {
        var percent = percent();
        return Arrays.stream(Role.values())
                .min(Comparator.<Role>comparingInt(role -> in(role).size())
                        .thenComparing(role -> percent.getOrDefault(role, 0)))
                .orElseThrow();
    }

    /** Of those who do not sit in the chair, who leans to it most; nobody if nobody else leans to it at all. */
    public Optional<UserId> nearest(Role role) {
        return profiles.stream()
                .filter(profile -> share(profile, role) > 0 && !sits(profile, role))
                .max(Comparator.comparingInt(profile -> share(profile, role)))
                .map(profile -> profile.owner().user());
    }

    /** How many people sit in each chair. */
    public Map<Role, Integer> counts() {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> in(role).size()));
    }

    private static Set<Role> chairs(Profile profile) {
        return Arrays.stream(Role.values()).filter(role -> sits(profile, role)).collect(Collectors.toSet());
    }

    private static boolean sits(Profile profile, Role role) {
        int first = most(profile);
        int share = share(profile, role);
        return share > 0 && (profile.wholeDepartment() || 2 * share >= first);
    }

    private static int most(Profile profile) {
        return profile.shares().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private static int share(Profile profile, Role role) {
        return profile.shares().getOrDefault(role, 0);
    }
}
