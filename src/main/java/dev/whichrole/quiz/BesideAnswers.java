package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.answer.PictureAddress;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two results side by side, as one of the two sees them. */
final class BesideAnswers {
    private static final int LONGEST_NAME = 40;

    private final QuizWords.Beside words;
    private final ResultAnswers results;

    BesideAnswers(QuizWords words, ResultAnswers results) {
        this.words = words.beside();
        this.results = results;
    }

    /** Both are on the team map, which is not looked at again here. */
    Answer beside(Profile mine, Profile theirs, String fullName) {
        String name = fullName.length() <= LONGEST_NAME ? fullName : fullName.substring(0, LONGEST_NAME - 1) + "\u2026";
        return new Answer(
                title(mine, theirs).with("name", name),
                List.of(
                        picture(mine, theirs, name),
                        new Part.Fact(words.apart(), gap(mine, theirs)),
                        new Part.Fact(words.least(), least(mine, theirs))),
                List.of());
    }

    private Phrase title(Profile mine, Profile theirs) {
        return switch (distance(mine.tally(), theirs.tally())) {
            case 0 -> words.same();
            case 1 -> words.near();
            default -> words.far();
        };
    }

    /** Between the first roles; of two that share the lead, the one that is nearer counts. */
    private static int distance(Tally mine, Tally theirs) {
        return first(mine)
                .flatMapToInt(one -> first(theirs).mapToInt(other -> one.place().distance(other.place())))
                .min()
                .orElseThrow();
    }

    private static Stream<Role> first(Tally tally) {
        return Arrays.stream(Role.values()).filter(role -> tally.share(role) == tally.share(tally.leader()));
    }

    private Part picture(Profile mine, Profile theirs, String name) {
        var alt = words.picture().with(Map.of("mine", inWords(mine), "theirs", inWords(theirs), "name", name));
        return new Part.Picture(
                PictureAddress.pair(mine.shares(), theirs.shares()),
                alt,
                List.of(new Part.Text(words.you()), results.shares(mine), new Part.Text(name), results.shares(theirs)));
    }

    private String inWords(Profile profile) {
        var tally = profile.tally();
        return String.join(
                ", ",
                Arrays.stream(Role.values())
                        .map(role -> tally.share(role) + " % " + results.shortName(role))
                        .toList());
    }

    private String gap(Profile mine, Profile theirs) {
        var role = Arrays.stream(Role.values())
                .max(Comparator.<Role>comparingInt(each -> Math.abs(gap(mine, theirs, each)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return gap(mine, theirs, role) == 0
                ? words.noGap()
                : words.gap()
                        .with(Map.of(
                                "role", results.name(role),
                                "mine", String.valueOf(mine.tally().share(role)),
                                "theirs", String.valueOf(theirs.tally().share(role))));
    }

    private static int gap(Profile mine, Profile theirs, Role role) {
        return mine.tally().share(role) - theirs.tally().share(role);
    }

    /** The role that the two lean to least, by the mean of their shares. */
    private String least(Profile mine, Profile theirs) {
        var role = Arrays.stream(Role.values())
                .min(Comparator.comparingInt(
                        each -> mine.tally().share(each) + theirs.tally().share(each)))
                .orElseThrow();
        int mean = (mine.tally().share(role) + theirs.tally().share(role)) / 2;
        return words.leastText().with(Map.of("role", results.name(role), "percent", String.valueOf(mean)));
    }
}
