package dev.whichrole.slack;

import dev.whichrole.people.TeamId;
import dev.whichrole.slack.Watcher.Acknowledgement;
import dev.whichrole.slack.work.Trace;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line in the log for each request: its id, workspace, kind, outcome and milliseconds, and nothing that anybody wrote. */
final class RequestLog {
    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

    /** Workspaces, and organisations. */
    private static final Pattern SLACKS = Pattern.compile("[TE][A-Z0-9]{1,39}");

    private RequestLog() {}

    /** Whose it is; what does not look like Slack's ids could be anything, and is not repeated. */
    static String shown(TeamId team) {
        return SLACKS.matcher(team.value()).matches() ? team.value() : "?";
    }

    /** As fields for machines, and the same in words. */
    static void acknowledged(Trace trace, String kind, Acknowledgement how, Duration took) {
        if (log.isInfoEnabled()) {
            String workspace = trace.team().map(RequestLog::shown).orElse("-");
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
