package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.course.Course;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a thread is about, how it goes, and where each speaker stands, in the order in which they first spoke. */
public record Debate(Matter matter, Course course, List<Seat> seats) {
    public Debate {
        seats = List.copyOf(seats);
    }

    /**
     * The roles whose concern nobody has spoken for, as far as that is certain: nothing where somebody argues who could not be
     * made out, nor where nobody argues for any.
     */
    public Set<Role> silent() {
        Set<Role> silent = EnumSet.allOf(Role.class);
        seats.forEach(seat -> {
            silent.removeAll(seat.pro());
            silent.removeAll(seat.doubt().perhaps());
        });
        boolean argued = seats.stream().anyMatch(seat -> !seat.pro().isEmpty());
        boolean certain = seats.stream().noneMatch(seat -> seat.doubt().left());
        return argued && certain ? silent : Set.of();
    }

    List<Seat> pro(Role role) {
        return seats.stream().filter(seat -> seat.pro().contains(role)).toList();
    }

    List<Seat> con(Role role) {
        return seats.stream().filter(seat -> seat.con().contains(role)).toList();
    }
}
