package dev.whichrole.triage.debate;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.RoleContacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a debate comes to, in at most six lines: whose it is, whom to ask here, the strongest point against, the
 * question that is missing, a next step. Names concerns, never winners; quotes whole sentences or none.
 */
public final class DebateAnswers {
    private final DebateWords say;
    private final Map<Role, String> names;
    private final Points points;
    private final DebateContacts contacts;

    public DebateAnswers(DebateWords words, Map<Role, String> names) {
        this.say = words;
        this.names = Map.copyOf(names);
        this.points = new Points(words);
        this.contacts = new DebateContacts(words, this.names);
    }

    DebateWords words() {
        return say;
    }

    Answer settle(Debate debate, RoleContacts whom) {
        var parts = new ArrayList<Part>(contacts.of(debate.matter().roles(), whom));
        points.against(debate).ifPresent(point -> parts.add(new Part.Text(point)));
        missing(debate).ifPresent(question -> parts.add(new Part.Text(question)));
        parts.add(new Part.Text(step(debate.matter())));
        inWords(debate).forEach(line -> parts.add(new Part.Aloud(line)));
        return new Answer(title(debate.matter()), parts, List.of());
    }

    private String title(Matter matter) {
        if (matter.roles().isEmpty()) {
            return say.nobodys();
        }
        return matter.owner()
                .map(role -> matter.topic().orElse(DebateWords.of(say.matter(), role)))
                .orElseGet(() -> say.choice().with("between", between(matter.roles())));
    }

    /** "capacity, velocity or leverage" */
    private String between(List<Role> roles) {
        var gives = roles.stream().map(this::gives).toList();
        int last = gives.size() - 1;
        return String.join(", ", gives.subList(0, last)) + say.or() + gives.get(last);
    }

    /** Only one question, and only where somebody argued and the silence matters to those who decide. */
    private Optional<String> missing(Debate debate) {
        List<String> everybody = debate.seats().stream()
                .filter(Seat::everything)
                .map(Seat::speaker)
                .toList();
        if (!everybody.isEmpty()) {
            return Optional.of(say.everything().with("names", names(everybody)));
        }
        return debate.matter()
                .owner()
                .filter(role ->
                        debate.seats().stream().anyMatch(seat -> !seat.pro().isEmpty()))
                .flatMap(role -> DebateWords.of(say.matters(), role).stream()
                        .filter(debate.silent()::contains)
                        .findFirst())
                .map(role -> say.askedBy().with("question", DebateWords.of(say.asks(), role)));
    }

    private String step(Matter matter) {
        return matter.roles().isEmpty()
                ? say.stepNobodys()
                : matter.owner().map(role -> DebateWords.of(say.step(), role)).orElse(say.stepChoice());
    }

    /** "Site Reliability Engineer: Ben, Dana." for each role, and "Nobody spoke for: velocity." */
    private List<String> inWords(Debate debate) {
        var lines = new ArrayList<String>();
        for (Role role : Role.values()) {
            var speakers = debate.pro(role).stream().map(Seat::speaker).toList();
            if (!speakers.isEmpty()) {
                lines.add(name(role) + ": " + String.join(", ", speakers) + ".");
            }
        }
        var silent = Stream.of(Role.values()).filter(debate.silent()::contains).map(this::gives);
        String list = silent.collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            lines.add(say.nobodySpoke().with("gives", list));
        }
        return lines;
    }

    Answer chairs(Debate debate) {
        var parts = new ArrayList<Part>();
        for (Role role : Role.values()) {
            List<String> lines = Stream.concat(
                            debate.pro(role).stream().map(seat -> line(seat, role, say.pro(), say.proOnly())),
                            debate.con(role).stream().map(seat -> line(seat, role, say.con(), say.conOnly())))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part.Voice(role, name(role), String.join("\n", lines)));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Part.Text(say.nobodySeated()));
        }
        list(debate, Seat::asks)
                .ifPresent(asking -> parts.add(new Part.Text(say.asking().with("names", asking))));
        list(debate, Seat::everything)
                .ifPresent(all -> parts.add(new Part.Text(say.allFour().with("names", all))));
        parts.add(new Part.Note(say.leftOut()));
        return new Answer(say.chairs(), parts, List.of());
    }

    private Optional<String> list(Debate debate, java.util.function.Predicate<Seat> which) {
        var found = debate.seats().stream().filter(which).map(Seat::speaker).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(names(found));
    }

    private String line(Seat seat, Role role, dev.whichrole.answer.Phrase quoting, dev.whichrole.answer.Phrase bare) {
        return seat.quote(role)
                .map(quote -> quoting.with(Map.of("name", seat.speaker(), "gives", gives(role), "sentence", quote)))
                .orElseGet(() -> bare.with(Map.of("name", seat.speaker(), "gives", gives(role))));
    }

    private String names(List<String> people) {
        int last = people.size() - 1;
        return last == 0 ? people.get(0) : String.join(", ", people.subList(0, last)) + say.and() + people.get(last);
    }

    private String gives(Role role) {
        return DebateWords.of(say.gives(), role);
    }

    private String name(Role role) {
        return DebateWords.of(names, role);
    }
}
