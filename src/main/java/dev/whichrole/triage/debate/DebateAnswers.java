package dev.whichrole.triage.debate;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.debate.course.OpeningQuestion;
import dev.whichrole.triage.debate.remark.DebateCues;
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
    private final DebateSteps steps;

    public DebateAnswers(DebateWords words, Map<Role, String> names) {
        this.say = words;
        this.names = Map.copyOf(names);
        this.points = new Points(words);
        this.contacts = new DebateContacts(words, this.names);
        this.steps = new DebateSteps(words.next());
    }

    DebateWords words() {
        return say;
    }

    Answer settle(Debate debate, RoleContacts whom) {
        Upshot upshot = Upshot.of(debate);
        var parts = new ArrayList<Part>(upshot.wantsSomebody() ? contacts.of(upshot.roles(), whom) : List.of());
        points.of(debate, upshot).ifPresent(point -> parts.add(new Part.Text(point)));
        missing(debate, upshot).ifPresent(question -> parts.add(new Part.Text(question)));
        steps.of(debate, upshot).ifPresent(step -> parts.add(new Part.Text(step)));
        inWords(debate, upshot).forEach(line -> parts.add(new Part.Aloud(line)));
        return new Answer(title(debate, upshot), parts, List.of());
    }

    private String title(Debate debate, Upshot upshot) {
        var lines = say.headlines();
        return switch (upshot.sort()) {
            case OWNER -> owned(debate, upshot.roles().get(0));
            case WEIGH ->
                debate.matter()
                        .topic()
                        .map(topic -> lines.weigh().with("matter", topic.whose()))
                        .orElse(lines.open());
            case CHOICE ->
                lines.choice()
                        .with(
                                "between",
                                listed(upshot.roles().stream().map(this::gives).toList(), say.or()));
            case WITHOUT -> lines.without().with("gives", gives(upshot.roles().get(0)));
            case OPEN -> lines.open();
            case AGREED -> lines.agreed();
            case DIFFERENCE -> lines.differ().with("gives", differences(upshot.roles()));
            case ALL_FOUR -> lines.allFour();
            case NOBODYS -> lines.nobodys();
        };
    }

    /** Whose it is, by what it is called; never without saying what that is. */
    private String owned(Debate debate, Role owner) {
        return debate.matter()
                .topic()
                .map(DebateCues.Topic::matter)
                .or(() -> debate.course()
                        .question()
                        .thing()
                        .map(thing ->
                                DebateWords.of(say.headlines().given(), owner).with("thing", thing)))
                .orElseGet(() -> DebateWords.of(say.headlines().unnamed(), owner));
    }

    private String differences(List<Role> roles) {
        List<Role> asked = roles.size() > 1 ? roles : List.of(Role.values());
        return listed(
                asked.stream()
                        .map(role -> say.headlines()
                                .ofRole()
                                .with(Map.of("role", DebateWords.of(say.called(), role), "gives", gives(role))))
                        .toList(),
                say.and());
    }

    /** Only one question, and only where a decision is to be taken, somebody argued and the silence matters to those who decide. */
    private Optional<String> missing(Debate debate, Upshot upshot) {
        List<String> everybody = debate.seats().stream()
                .filter(Seat::everything)
                .map(Seat::speaker)
                .toList();
        if (!everybody.isEmpty() && !upshot.is(Upshot.Sort.ALL_FOUR)) {
            return Optional.of(say.everything().with("names", names(everybody)));
        }
        boolean asksWho = debate.course().asks(OpeningQuestion.Kind.WHO)
                || debate.course().broken();
        return upshot.owner()
                .filter(role -> !asksWho && !upshot.is(Upshot.Sort.AGREED))
                .flatMap(role -> DebateWords.of(say.matters(), role).stream()
                        .filter(debate.silent()::contains)
                        .findFirst())
                .map(role -> say.askedBy().with("question", DebateWords.of(say.asks(), role)));
    }

    /** "Site Reliability Engineer: Ben, Dana." for each role, and "Nobody spoke for: velocity." */
    private List<String> inWords(Debate debate, Upshot upshot) {
        var lines = new ArrayList<String>();
        for (Role role : Role.values()) {
            var speakers = debate.pro(role).stream().map(Seat::speaker).toList();
            if (!speakers.isEmpty()) {
                lines.add(name(role) + ": " + String.join(", ", speakers) + ".");
            }
        }
        String list = Stream.of(Role.values())
                .filter(debate.silent()::contains)
                .filter(role -> !upshot.roles().contains(role))
                .map(this::gives)
                .collect(Collectors.joining(", "));
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
        if (debate.seats().stream().anyMatch(seat -> seat.doubt().left())) {
            parts.add(new Part.Note(say.leftOut()));
        }
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
        return listed(people, say.and());
    }

    /** "capacity, velocity or leverage" */
    private static String listed(List<String> words, String before) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + before + words.get(last);
    }

    private String gives(Role role) {
        return DebateWords.of(say.gives(), role);
    }

    private String name(Role role) {
        return DebateWords.of(names, role);
    }
}
