package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.course.OpeningQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a debate comes to: who is to answer, between what the choice is, or that it is over. Never the argument of one side,
 * where there are two.
 *
 * @param roles whose it is; of several, between whom the choice is
 */
record Upshot(Sort sort, List<Role> roles) {
    /** Between so many a choice is. */
    private static final int SIDES = 2;

    enum Sort {
        /** It is one role's. */
        OWNER,
        /** It is one role's, and a yes or a no is asked for. */
        WEIGH,
        /** It is a choice between concerns. */
        CHOICE,
        /** It is a choice between a concern and nothing. */
        WITHOUT,
        /** It is a choice, and nobody can say between what. */
        OPEN,
        /** They have agreed. */
        AGREED,
        /** It is asked what titles mean. */
        DIFFERENCE,
        /** ... and one person does all four. */
        ALL_FOUR,
        /** It is no role's. */
        NOBODYS
    }

    Upshot {
        roles = List.copyOf(roles);
    }

    static Upshot of(Debate debate) {
        Matter matter = debate.matter();
        var course = debate.course();
        if (course.asks(OpeningQuestion.Kind.DIFFERENCE)) {
            boolean all = debate.seats().stream().anyMatch(Seat::everything);
            return new Upshot(all ? Sort.ALL_FOUR : Sort.DIFFERENCE, matter.roles());
        } else if (course.accord().isPresent()) {
            return new Upshot(Sort.AGREED, matter.topic().isPresent() ? matter.roles() : List.of());
        }
        boolean who = course.asks(OpeningQuestion.Kind.WHO) || course.broken();
        return who && matter.owner().isPresent() ? new Upshot(Sort.OWNER, matter.roles()) : ofSides(debate);
    }

    private static Upshot ofSides(Debate debate) {
        Matter matter = debate.matter();
        boolean choice = debate.course().asks(OpeningQuestion.Kind.CHOICE);
        List<Role> sides = sides(debate);
        if (sides.size() >= SIDES || matter.roles().size() >= SIDES) {
            List<Role> roles = matter.named()
                    ? matter.roles()
                    : Stream.concat(sides.stream(), matter.roles().stream())
                            .distinct()
                            .limit(SIDES)
                            .toList();
            return new Upshot(Sort.CHOICE, roles);
        }
        Optional<Role> disputed = Stream.of(Role.values())
                .filter(role -> isDisputed(debate, role))
                .findFirst();
        if (disputed.isPresent()) {
            return new Upshot(Sort.WITHOUT, List.of(disputed.get()));
        } else if (matter.roles().isEmpty()) {
            return new Upshot(choice ? Sort.OPEN : Sort.NOBODYS, List.of());
        }
        return new Upshot(choice ? Sort.WEIGH : Sort.OWNER, matter.roles());
    }

    /** What people stand for: what most of them do first, else what was spoken for first. */
    private static List<Role> sides(Debate debate) {
        return debate.seats().stream()
                .flatMap(seat -> seat.pro().stream().sorted())
                .distinct()
                .sorted(Comparator.comparing(role -> -debate.pro(role).size()))
                .toList();
    }

    private static boolean isDisputed(Debate debate, Role role) {
        return !debate.con(role).isEmpty()
                && (!debate.pro(role).isEmpty()
                        || debate.matter().owner().filter(role::equals).isPresent());
    }

    /** Whose it is, if it is one role's. */
    Optional<Role> owner() {
        return (sort == Sort.OWNER || sort == Sort.WEIGH || sort == Sort.AGREED) && roles.size() == 1
                ? Optional.of(roles.get(0))
                : Optional.empty();
    }

    /** Whether it is for somebody to take up who can be asked. */
    boolean wantsSomebody() {
        return !roles.isEmpty() && sort != Sort.DIFFERENCE && sort != Sort.ALL_FOUR;
    }

    boolean is(Sort other) {
        return sort == other;
    }
}
