package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a thread is about, and where each speaker stands, in the order in which they first spoke. */
public record Debate(Matter matter, List<Seat> seats) {
    public Debate {
        seats = List.copyOf(seats);
    }

    /** The roles whose concern nobody has spoken for. */
    public Set<Role> silent() {
        Set<Role> silent = EnumSet.allOf(Role.class);
        seats.forEach(seat -> silent.removeAll(seat.pro()));
        return silent;
    }

    List<Seat> pro(Role role) {
        return seats.stream().filter(seat -> seat.pro().contains(role)).toList();
    }

    List<Seat> con(Role role) {
        return seats.stream().filter(seat -> seat.con().contains(role)).toList();
    }
}
