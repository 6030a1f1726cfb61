package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What questions are about: things that one of the roles looks after, and the teams that they name. */
final class Topics {
    private record Topic(Role role, String sentence, Cues cues) {}

    static final Pattern WHO = Pattern.compile("(?i)\\b(?:who|whose|whom|who's)\\b");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\b(?:or|vs|versus|into|rename|between)\\b");

    private final List<Topic> topics = new ArrayList<>();
    private final Map<Role, Cues> teams = new EnumMap<>(Role.class);

    Topics(DebateCues cues) {
        for (Role role : Role.values()) {
            teams.put(role, new Cues(cues.side(role).names()));
            cues.side(role)
                    .topics()
                    .forEach((sentence, words) -> topics.add(new Topic(role, sentence, new Cues(words))));
        }
    }

    /** Whether a text is about something that this role looks after. */
    boolean about(Role role, String text) {
        return sentence(role, text).isPresent();
    }

    /** Whose thing a question asks for, if it asks who has it and it is one role's. */
    Optional<Role> whose(String question) {
        List<Role> owners =
                Stream.of(Role.values()).filter(role -> about(role, question)).toList();
        return WHO.matcher(question).find() && owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** Whether a text is about something that any role looks after. */
    boolean aboutAny(String text) {
        return Stream.of(Role.values()).anyMatch(role -> about(role, text));
    }

    /** What an answer calls the thing of this role's that a text is about. */
    Optional<String> sentence(Role role, String text) {
        return topics.stream()
                .filter(topic -> topic.role == role && topic.cues.in(text))
                .map(Topic::sentence)
                .findFirst();
    }

    boolean namesTeam(Role role, String text) {
        return Objects.requireNonNull(teams.get(role)).in(text);
    }

    /** The roles that a question names, if it asks for one of several. */
    List<Role> either(String question) {
        return CHOICE.matcher(question).find()
                ? Stream.of(Role.values())
                        .filter(role -> namesTeam(role, question))
                        .toList()
                : List.of();
    }
}
