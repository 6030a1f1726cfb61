package dev.whichrole.metrics;

import dev.whichrole.slack.work.Deduplicator;
import dev.whichrole.slack.work.Lanes;

/** The work behind acknowledgements, as meters. */
final class MetersOfWork {
    private MetersOfWork() {}

    static void register(Metrics meters, Lanes lanes, Deduplicator deduplicator) {
        meters.gauge(
                "whichrole.lanes.parked",
                "Conversations that wait for Slack, or for their turn to post",
                lanes,
                Lanes::parked);
        meters.gauge(
                "whichrole.lanes.waiting", "Pieces of work that were taken on and are not done", lanes, Lanes::waiting);
        meters.counted(
                "whichrole.claims.redone",
                "Events done again, since whoever had taken them on never said that they were done",
                deduplicator,
                Deduplicator::redone);
    }
}
