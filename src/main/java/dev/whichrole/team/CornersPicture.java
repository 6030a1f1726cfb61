package dev.whichrole.team;

import dev.whichrole.answer.Part;
import dev.whichrole.answer.PictureAddress;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people cover together, as a picture: of each corner, how many sit there and what it has of the whole. */
final class CornersPicture {
    private final Handbook handbook;
    private final TeamWords.Corners words;

    CornersPicture(Handbook handbook, TeamWords words) {
        this.handbook = handbook;
        this.words = words.corners();
    }

    /** The picture, and the bars in its place where there are none. */
    Part of(Coverage coverage, Part.Shares bars) {
        var alt = words.picture().with("count", String.valueOf(coverage.people()))
                + " "
                + Arrays.stream(Role.values())
                        .map(role -> corner(role, coverage.counts(), coverage.percent()))
                        .collect(Collectors.joining(" "));
        return new Part.Picture(PictureAddress.coverage(coverage.counts(), coverage.percent()), alt, List.of(bars));
    }

    private String corner(Role role, Map<Role, Integer> counts, Map<Role, Integer> percent) {
        int people = Objects.requireNonNull(counts.get(role));
        String many =
                switch (people) {
                    case 0 -> words.nobody();
                    case 1 -> words.one();
                    default -> words.several().with("count", String.valueOf(people));
                };
        return words.corner()
                .with(Map.of(
                        "role", handbook.card(role).shortName(),
                        "people", many,
                        "percent", String.valueOf(percent.getOrDefault(role, 0))));
    }
}
