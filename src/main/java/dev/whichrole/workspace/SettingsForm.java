package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * The settings as an admin handed them in, not yet checked.
 *
 * @param terms a line for each, e.g. {@code falcon = platform}
 */
public record SettingsForm(Map<Role, Row> rows, boolean greeting, boolean daySeven, String terms) {
    /** What was chosen for one role. An owner is a person or a group. */
    public record Row(Optional<ChannelId> channel, Optional<UserId> person, Optional<GroupId> group) {
        public static final Row EMPTY = new Row(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SettingsForm {
        rows = Map.copyOf(rows);
    }
}
