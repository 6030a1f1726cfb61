package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said against an answer, with who said it: one whole sentence, or a reference to where they stand. */
final class Points {
    private static final int SIDES = 2;

    private final DebateWords say;

    Points(DebateWords words) {
        this.say = words;
    }

    Optional<String> against(Debate debate) {
        return debate.matter().owner().isPresent()
                ? against(debate, debate.matter().owner().get())
                : sides(debate);
    }

    /** First whoever speaks against the role that decides, then those whose silence would matter, then the rest; quotes before references. */
    private Optional<String> against(Debate debate, Role owner) {
        Stream<Point> con = debate.con(owner).stream().map(seat -> new Point(seat, owner, false));
        Stream<Role> matterFirst =
                Stream.concat(DebateWords.of(say.matters(), owner).stream(), Stream.of(Role.values()));
        Stream<Point> others = matterFirst
                .distinct()
                .filter(role -> role != owner)
                .flatMap(role -> debate.pro(role).stream().map(seat -> new Point(seat, role, true)));
        List<Point> points = Stream.concat(con, others).toList();
        return points.stream()
                .filter(Point::quoted)
                .findFirst()
                .or(() -> points.stream().findFirst())
                .map(point -> say.against().with("point", line(point)));
    }

    /** Of a choice, what each side stands on. */
    private Optional<String> sides(Debate debate) {
        String points = debate.matter().roles().stream()
                .flatMap(role -> debate.pro(role).stream()
                        .map(seat -> new Point(seat, role, true))
                        .limit(1))
                .limit(SIDES)
                .map(this::line)
                .collect(Collectors.joining(" "));
        return points.isEmpty() ? Optional.empty() : Optional.of(say.points().with("points", points));
    }

    private record Point(Seat seat, Role role, boolean pro) {
        boolean quoted() {
            return seat.quote(role).isPresent();
        }
    }

    private String line(Point point) {
        String name = point.seat.speaker();
        String gives = DebateWords.of(say.gives(), point.role);
        return point.seat
                .quote(point.role)
                .map(quote -> say.said().with(Map.of("name", name, "sentence", quote)))
                .orElseGet(
                        () -> (point.pro ? say.about() : say.againstIt()).with(Map.of("name", name, "gives", gives)));
    }
}
