package dev.whichrole.slack;

import dev.whichrole.people.TeamId;
import dev.whichrole.slack.Watcher.Acknowledgement;
import dev.whichrole.slack.work.Trace;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line in the log for each request: its id, workspace, kind, outcome and milliseconds, and nothing that anybody wrote. */
final class RequestLog {
    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

    private RequestLog() {}

    /** As fields for machines, and the same in words. */
    static void acknowledged(Trace trace, String kind, Acknowledgement how, Duration took) {
        if (log.isInfoEnabled()) {
            String workspace = trace.team().map(TeamId::toString).orElse("-");
            String outcome = how.name().toLowerCase(Locale.ROOT);
            log.atInfo()
                    .addKeyValue("workspace", workspace)
                    .addKeyValue("kind", kind)
                    .addKeyValue("outcome", outcome)
                    .addKeyValue("ms", took.toMillis())
                    .log("workspace={} kind={} outcome={} ms={}", workspace, kind, outcome, took.toMillis());
        }
    }
}
