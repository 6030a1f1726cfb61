package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked by a few words that lean on what was asked before them: "and for DevOps?", "and senior?", "who is that here?", "simpler". */
final class FollowUp {
    /** The pages of {@code topics.yaml} that these words get where nothing was asked before. */
    private static final String MORE = "tell me more";

    private static final String SIMPLER = "eli5";

    private static final String WHOM = "whom do i ask about it";

    private FollowUp() {}

    /** Whether this may lean on something although it does not begin as a follow-up does; the page's own name does not. */
    static boolean leans(String text, Ask heard) {
        return leans(heard) && !text.strip().equalsIgnoreCase(SIMPLER);
    }

    private static boolean leans(Ask heard) {
        return heard instanceof Ask.ShowTopic topic
                && Set.of(MORE, SIMPLER, WHOM).contains(topic.name());
    }

    /** The ask that the words come to after that; empty if they stand for themselves. */
    static Optional<Ask> of(Ask before, Ask heard) {
        if (heard instanceof Ask.ShowRole show) {
            return role(before, show.role());
        } else if (heard instanceof Ask.ShowLevel show) {
            return level(before, show.level());
        } else if (!leans(heard)) {
            return Optional.empty();
        }
        if (heard.typed().equals(WHOM)) {
            return roleOf(before).map(Ask.WhoHolds::new);
        }
        return heard.typed().equals(MORE) ? more(before) : simpler(before);
    }

    /** The same of another role. */
    private static Optional<Ask> role(Ask before, Role role) {
        if (before instanceof Ask.ShowCell cell) {
            return Optional.of(new Ask.ShowCell(role, cell.level()));
        } else if (before instanceof Ask.ShowLevel level) {
            return Optional.of(new Ask.ShowCell(role, level.level()));
        } else if (before instanceof Ask.ShowField field) {
            return Optional.of(new Ask.ShowField(List.of(role), field.field()));
        } else if (before instanceof Ask.NextChair next) {
            return Optional.of(new Ask.NextChair(next.size(), Optional.of(role)));
        } else if (before instanceof Ask.Compare compare && !compare.roles().contains(role)) {
            return Optional.of(new Ask.Compare(
                    Stream.concat(compare.roles().stream(), Stream.of(role)).toList()));
        }
        return way(before, role);
    }

    private static Optional<Ask> way(Ask before, Role role) {
        if (before instanceof Ask.ShowLadder) {
            return Optional.of(new Ask.ShowLadder(role));
        } else if (before instanceof Ask.Become) {
            return Optional.of(new Ask.Become(role));
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
        return roleOf(before).map(role -> new Ask.ShowCell(role, level));
    }

    /** What there is besides. */
    private static Optional<Ask> more(Ask before) {
        boolean known = before instanceof Ask.ShowRole || before instanceof Ask.ShowCell;
        return roleOf(before).map(role -> known ? new Ask.ShowLadder(role) : new Ask.ShowRole(role));
    }

    private static Optional<Ask> simpler(Ask before) {
        return roleOf(before).map(role -> new Ask.ShowField(List.of(role), Field.TRAIN));
    }

    private static Optional<Role> roleOf(Ask before) {
        if (before instanceof Ask.ShowRole show) {
            return Optional.of(show.role());
        } else if (before instanceof Ask.ShowCell show) {
            return Optional.of(show.role());
        } else if (before instanceof Ask.ShowField show && show.roles().size() == 1) {
            return Optional.of(show.roles().get(0));
        } else if (before instanceof Ask.ShowLadder show) {
            return Optional.of(show.role());
        } else if (before instanceof Ask.Become become) {
            return Optional.of(become.role());
        } else if (before instanceof Ask.Hiring hiring) {
            return Optional.of(hiring.role());
        }
        return before instanceof Ask.WhoHolds who ? Optional.of(who.role()) : Optional.empty();
    }
}
