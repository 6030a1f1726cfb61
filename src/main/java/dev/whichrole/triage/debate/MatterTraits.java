package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.model.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What speaks for a role's being the one that decides what a thread asks: how it is asked, and who spoke. */
final class MatterTraits {
    private static final double[] SHARES = {0.1, 0.3, 0.5, 0.8};
    private static final int MOST = 3;
    private static final Pattern SHOULD = Pattern.compile("(?i)\\b(?:should|do we|shall|worth|need|is it|are)\\b");

    private final Topics topics;
    private final Hearing hearing;

    MatterTraits(Topics topics, Hearing hearing) {
        this.topics = topics;
        this.hearing = hearing;
    }

    Set<String> of(Role role, Opening opening, List<Seat> seats) {
        Set<String> traits = new TreeSet<>();
        asked(role, opening, traits);
        spoken(role, seats, traits);
        return traits;
    }

    private void asked(Role role, Opening opening, Set<String> traits) {
        String question = opening.question();
        steps(
                traits,
                "asked",
                hearing.shares(question.isEmpty() ? opening.text() : question)[
                        Label.of(role).index()]);
        steps(traits, "opened", hearing.shares(opening.text())[Label.of(role).index()]);
        add(traits, "topic asked", topics.about(role, question));
        add(traits, "topic opened", topics.about(role, opening.text()));
        for (Role other : Role.values()) {
            add(traits, "another topic asked", other != role && topics.about(other, question));
        }
        add(traits, "team asked", topics.namesTeam(role, question));
        add(traits, "either", topics.either(question).size() > 1);
        add(traits, "who", Topics.WHO.matcher(question).find());
        add(traits, "should", SHOULD.matcher(question).find());
    }

    private static void spoken(Role role, List<Seat> seats, Set<String> traits) {
        List<Seat> arguing =
                seats.stream().filter(seat -> !seat.pro().isEmpty()).toList();
        long pro = arguing.stream().filter(seat -> seat.pro().contains(role)).count();
        long others = arguing.size() - pro;
        Set<Role> sides = EnumSet.noneOf(Role.class);
        arguing.forEach(seat -> sides.addAll(seat.pro()));
        count(traits, "for", pro);
        count(
                traits,
                "against",
                seats.stream().filter(seat -> seat.con().contains(role)).count());
        count(traits, "others", others);
        count(traits, "sides", sides.size());
        add(traits, "leads", pro > others);
        add(traits, "first", !arguing.isEmpty() && arguing.get(0).pro().contains(role));
        add(traits, "alone", pro > 0 && others == 0);
    }

    private static void steps(Set<String> traits, String name, double share) {
        for (double step : SHARES) {
            add(traits, name + ">" + step, share > step);
        }
    }

    private static void count(Set<String> traits, String name, long count) {
        for (int step = 0; step < Math.min(count, MOST); step++) {
            traits.add(name + ">" + step);
        }
    }

    private static void add(Set<String> traits, String name, boolean there) {
        if (there) {
            traits.add(name);
        }
    }
}
