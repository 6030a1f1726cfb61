package dev.whichrole.team;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who takes the quiz together: from one invitation, in its thread. Safe for use by many threads. */
public interface GatheringStore {
    /** How long it is kept who was there. */
    Duration KEPT = Duration.ofDays(30);

    /** An invitation, by the message that it is. */
    record Invitation(TeamId team, ChannelId channel, String ts) {}

    /** The person began a run there; again changes nothing. */
    void joined(Invitation invitation, UserId user, Instant at);

    /**
     * The person finished a run there.
     *
     * @return everybody who did, in no order; nobody if this is not an invitation that the person joined from
     */
    List<UserId> finished(Invitation invitation, UserId user);
}
