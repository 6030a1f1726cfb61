package dev.whichrole.ask.context;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is asked by a few words that lean on what was asked before them: "and for DevOps?", "and senior?", "who is that here?", "simpler". */
final class FollowUp {
    /** Pages that these words get where nothing was asked before. */
    private static final String MORE = "tell me more";

    private static final String SIMPLER = "eli5";
    private static final String EXAMPLE = "for example";
    /** The word of the trade, and the page of who is. */
    private static final String ON_CALL = "On-call";

    private static final String PAGED = "who gets paged";

    private static final String WHOM = "whom do i ask about it";
    private static final String WHO_THEN = "who then";
    private static final String OTHERS = "and the others";
    private static final String OTHER_ONE = "and the other one";

    /** So many that were spoken of leave one other. */
    private static final int FEW_LEFT = Role.values().length - 1;

    private final Map<String, Topic> topics;
    private final Function<Ask, Optional<Role>> whose;

    FollowUp(Map<String, Topic> topics, Function<Ask, Optional<Role>> whose) {
        this.topics = topics;
        this.whose = whose;
    }

    /** Whether this may lean on something although it does not begin as a follow-up does; the page's own name does not. */
    boolean leans(String text, Ask heard) {
        return leans(heard) && !text.strip().equalsIgnoreCase(SIMPLER);
    }

    private boolean leans(Ask heard) {
        return heard instanceof Ask.ShowTopic topic
                && topic.roles().isEmpty()
                && (Set.of(MORE, SIMPLER, WHOM).contains(topic.name())
                        || named(topic).leans());
    }

    private Topic named(Ask.ShowTopic topic) {
        return Objects.requireNonNull(topics.get(topic.name()), topic.name());
    }

    /** The ask that the words come to after that; empty if they stand for themselves. */
    Optional<Ask> of(Ask before, Ask heard) {
        if (heard instanceof Ask.ShowRole show) {
            return role(before, show.role());
        } else if (heard instanceof Ask.ShowLevel show) {
            return level(before, show.level());
        } else if (heard instanceof Ask.ShowTopic topic) {
            return page(before, topic);
        } else if (heard instanceof Ask.ShowTerm show && show.name().equals(ON_CALL)) {
            return of(new Ask.ShowTopic(PAGED), SpokenOf.of(before));
        }
        return Optional.empty();
    }

    private Optional<Ask> page(Ask before, Ask.ShowTopic heard) {
        SpokenOf subject = SpokenOf.of(before);
        return switch (heard.name()) {
            case WHOM, WHO_THEN ->
                subject.role()
                        .<Ask>map(Ask.WhoHolds::new)
                        .or(() -> subject.term().map(Ask.WhoOwns::new));
            case MORE -> subject.term().<Ask>map(Ask.ExplainTerm::new).or(() -> more(before));
            case SIMPLER, EXAMPLE ->
                subject.term().<Ask>map(Ask.ExplainTerm::new).or(() -> inPractice(subject, heard.name()));
            case OTHERS -> others(before, subject);
            case OTHER_ONE -> subject.roles().size() == FEW_LEFT ? others(before, subject) : Optional.empty();
            default -> of(heard, subject).or(() -> ofIts(before, heard));
        };
    }

    /** The page of whosever it is that was spoken of. */
    private Optional<Ask> ofIts(Ask before, Ask.ShowTopic heard) {
        return named(heard).leans() && !named(heard).about().isEmpty()
                ? whose.apply(before).map(role -> new Ask.ShowTopic(heard.name(), List.of(role)))
                : Optional.empty();
    }

    /** The page of those that were spoken of, if it says something of each. */
    Optional<Ask> of(Ask.ShowTopic heard, SpokenOf subject) {
        return subject.roles().isEmpty() || named(heard).about().isEmpty()
                ? Optional.empty()
                : Optional.of(new Ask.ShowTopic(heard.name(), subject.roles()));
    }

    private static Optional<Ask> inPractice(SpokenOf subject, String page) {
        return subject.roles().isEmpty()
                ? Optional.empty()
                : Optional.of(new Ask.ShowField(subject.roles(), page.equals(SIMPLER) ? Field.TRAIN : Field.DAY));
    }

    /** The same of those that were not spoken of. */
    private static Optional<Ask> others(Ask before, SpokenOf subject) {
        List<Role> others = Stream.of(Role.values())
                .filter(role -> !subject.roles().contains(role))
                .toList();
        if (subject.roles().isEmpty() || others.isEmpty()) {
            return Optional.empty();
        } else if (before instanceof Ask.ShowTopic topic) {
            return Optional.of(new Ask.ShowTopic(topic.name(), others));
        } else if (before instanceof Ask.ShowField field) {
            return Optional.of(new Ask.ShowField(others, field.field()));
        }
        return Optional.of(others.size() == 1 ? new Ask.ShowRole(others.get(0)) : new Ask.Compare(others));
    }

    /** The same of another role. */
    private Optional<Ask> role(Ask before, Role role) {
        if (before instanceof Ask.ShowCell cell) {
            return Optional.of(new Ask.ShowCell(role, cell.level()));
        } else if (before instanceof Ask.ShowLevel level) {
            return Optional.of(new Ask.ShowCell(role, level.level()));
        } else if (before instanceof Ask.ShowField field) {
            return Optional.of(new Ask.ShowField(List.of(role), field.field()));
        } else if (before instanceof Ask.NextChair next) {
            return Optional.of(new Ask.NextChair(next.size(), Optional.empty(), List.of(role), false));
        } else if (before instanceof Ask.ShowTopic topic
                && !named(topic).about().isEmpty()) {
            return Optional.of(new Ask.ShowTopic(topic.name(), List.of(role)));
        } else if (before instanceof Ask.Compare compare && !compare.roles().contains(role)) {
            return Optional.of(new Ask.Compare(
                    Stream.concat(compare.roles().stream(), Stream.of(role)).toList()));
        }
        return way(before, role);
    }

    private static Optional<Ask> way(Ask before, Role role) {
        if (before instanceof Ask.ShowLadder ladder) {
            return Optional.of(new Ask.ShowLadder(role, ladder.levels()));
        } else if (before instanceof Ask.Become become) {
            return Optional.of(new Ask.Become(role, become.level()));
        } else if (before instanceof Ask.Hiring) {
            return Optional.of(new Ask.Hiring(role));
        } else if (before instanceof Ask.WhoHolds) {
            return Optional.of(new Ask.WhoHolds(role));
        } else if (before instanceof Ask.ShowPath path && path.from() != role) {
            return Optional.of(new Ask.ShowPath(path.from(), role));
        }
        return Optional.empty();
    }

    /** The same at another level. */
    private static Optional<Ask> level(Ask before, Level level) {
        if (before instanceof Ask.Compare compare) {
            return Optional.of(new Ask.CompareAt(compare.roles(), level));
        } else if (before instanceof Ask.CompareAt compare) {
            return Optional.of(new Ask.CompareAt(compare.roles(), level));
        }
        return SpokenOf.of(before).role().map(role -> new Ask.ShowCell(role, level));
    }

    /** What there is besides. */
    private static Optional<Ask> more(Ask before) {
        boolean known = before instanceof Ask.ShowRole || before instanceof Ask.ShowCell;
        return SpokenOf.of(before).role().map(role -> known ? new Ask.ShowLadder(role) : new Ask.ShowRole(role));
    }
}
