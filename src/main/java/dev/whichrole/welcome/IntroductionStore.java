package dev.whichrole.welcome;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;

/** The channels where the bot has said who it is; safe for use by many threads and many processes. */
public interface IntroductionStore {
    /** Takes the channel's one introduction; false if somebody has it or nobody wants it. */
    boolean take(TeamId team, ChannelId channel);

    /** Gives it back, because it was not posted or because the bot has left; not where it is not wanted. */
    void giveBack(TeamId team, ChannelId channel);

    /** None in this channel, ever again. */
    void never(TeamId team, ChannelId channel);
}
