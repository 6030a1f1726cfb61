package dev.whichrole.triage.debate.course;

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
public final class Topics {
    private record Known(Role role, DebateCues.Topic topic, Cues cues) {}

    private static final Pattern WHO =
            Pattern.compile("(?i)\\b(?:who|whose|whom|who's|wem|wer|wessen|qui|quien|qui\u00e9n)\\b");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\b(?:or|vs|versus|into|rename|between)\\b");

    private final List<Known> topics = new ArrayList<>();
    private final Map<Role, Cues> teams = new EnumMap<>(Role.class);

    public Topics(DebateCues cues) {
        for (Role role : Role.values()) {
            teams.put(role, new Cues(cues.side(role).names()));
            cues.side(role).topics().forEach(topic -> topics.add(new Known(role, topic, new Cues(topic.words()))));
        }
    }

    /** Whether a text is about something that this role looks after. */
    public boolean about(Role role, String text) {
        return of(role, text).isPresent();
    }

    /** Whose thing a question asks for, if it asks who has it and it is one role's. */
    public Optional<Role> whose(String question) {
        return WHO.matcher(question).find() ? only(question) : Optional.empty();
    }

    /** Who looks after what a text is about, if that is one role. */
    public Optional<Role> only(String text) {
        List<Role> owners =
                Stream.of(Role.values()).filter(role -> about(role, text)).toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** Whether a text is about something that any role looks after. */
    public boolean aboutAny(String text) {
        return Stream.of(Role.values()).anyMatch(role -> about(role, text));
    }

    /** The thing of this role's that a text is about. */
    public Optional<DebateCues.Topic> of(Role role, String text) {
        return topics.stream()
                .filter(known -> known.role == role && known.cues.in(text))
                .map(Known::topic)
                .findFirst();
    }

    private boolean namesTeam(Role role, String text) {
        return Objects.requireNonNull(teams.get(role)).in(text);
    }

    /** The roles that a question names, if it asks for one of several. */
    public List<Role> either(String question) {
        return CHOICE.matcher(question).find()
                ? Stream.of(Role.values())
                        .filter(role -> namesTeam(role, question))
                        .toList()
                : List.of();
    }
}
