package dev.whichrole.triage.debate;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said against an answer, or on each side of a choice, with who said it: whole sentences, or names alone. */
final class Points {
    private final DebateWords say;

    Points(DebateWords words) {
        this.say = words;
    }

    Optional<String> of(Debate debate, Upshot upshot) {
        return switch (upshot.sort()) {
            case OWNER, WEIGH -> upshot.owner().flatMap(owner -> beside(debate, owner));
            case CHOICE ->
                both(upshot.roles().stream()
                        .map(role -> side(
                                debate.pro(role),
                                role,
                                say.points().forIt(),
                                say.points().forOnly()))
                        .toList());
            case WITHOUT -> without(debate, upshot.roles().get(0));
            case AGREED -> agreed(debate);
            case OPEN, DIFFERENCE, ALL_FOUR, NOBODYS -> Optional.empty();
        };
    }

    /** First whoever speaks against the role that decides; else a sentence for what that one may forget. */
    private Optional<String> beside(Debate debate, Role owner) {
        List<Seat> con = debate.con(owner);
        Optional<String> against = con.stream()
                .flatMap(seat -> quoted(seat, owner, say.points().against()).stream())
                .findFirst();
        return against.or(() -> con.stream()
                        .findFirst()
                        .map(seat -> say.points().objects().with("name", seat.speaker())))
                .or(() -> others(owner)
                        .flatMap(role -> debate.pro(role).stream()
                                .flatMap(seat -> quoted(seat, role, say.points().besides()).stream()))
                        .findFirst());
    }

    /** Those whose silence would matter come first. */
    private Stream<Role> others(Role owner) {
        return Stream.concat(DebateWords.of(say.matters(), owner).stream(), Stream.of(Role.values()))
                .distinct()
                .filter(role -> role != owner);
    }

    private Optional<String> without(Debate debate, Role role) {
        return both(List.of(
                side(debate.pro(role), role, say.points().forIt(), say.points().forOnly()),
                side(debate.con(role), role, say.points().notFor(), say.points().notForOnly())));
    }

    /** Who speaks for a side: somebody with a sentence, else whoever there is. */
    private Optional<String> side(List<Seat> seats, Role role, Phrase quoting, Phrase bare) {
        return seats.stream()
                .flatMap(seat -> quoted(seat, role, quoting).stream())
                .findFirst()
                .or(() -> seats.stream()
                        .findFirst()
                        .map(seat ->
                                bare.with(Map.of("name", seat.speaker(), "gives", DebateWords.of(say.gives(), role)))));
    }

    /** All sides, or none of them. */
    private static Optional<String> both(List<Optional<String>> sides) {
        return sides.stream().allMatch(Optional::isPresent)
                ? Optional.of(sides.stream().flatMap(Optional::stream).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private Optional<String> agreed(Debate debate) {
        return debate.course()
                .accord()
                .flatMap(accord -> accord.sentence()
                        .map(sentence ->
                                say.points().agreed().with(Map.of("name", accord.speaker(), "sentence", sentence))));
    }

    private Optional<String> quoted(Seat seat, Role role, Phrase phrase) {
        return seat.quote(role)
                .map(sentence -> phrase.with(Map.of(
                        "name", seat.speaker(), "sentence", sentence, "gives", DebateWords.of(say.gives(), role))));
    }
}
