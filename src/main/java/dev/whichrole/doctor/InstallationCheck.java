package dev.whichrole.doctor;

import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.store.Database;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.InstallationStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks at the workspaces that have installed the app, where anybody may: whether every token can be read with the
 * secrets that are set, and what Slack says of the newest ones.
 */
final class InstallationCheck {
    private static final String CHECK = "installs";

    /** So many are tried: Slack lets a machine ask a hundred times a minute and more. */
    private static final int TRIED = 20;

    /** So many are named. */
    private static final int NAMED = 5;

    private final Setup setup;
    private final Scopes scopes;
    private final InstantSource clock;
    private final Slack slack;

    InstallationCheck(Setup setup, Scopes scopes, InstantSource clock, Slack slack) {
        this.setup = setup;
        this.scopes = scopes;
        this.clock = clock;
        this.slack = slack;
    }

    /** Opens the database, which has to be up to date: another would be changed. */
    List<Finding> look() {
        try (var database = Database.open(setup.database(), clock)) {
            return look(database.installations(setup.tokenSecrets()));
        }
    }

    private List<Finding> look(InstallationStore store) {
        var readable = new ArrayList<Installation>();
        var unreadable = new ArrayList<TeamId>();
        for (TeamId team : store.teams()) {
            try {
                store.find(team).ifPresent(readable::add);
            } catch (IllegalStateException underAnotherSecret) {
                unreadable.add(team);
            }
        }
        var findings = new ArrayList<Finding>();
        findings.add(counted(readable.size(), unreadable));
        readable.stream().limit(TRIED).flatMap(known -> tried(known).stream()).forEach(findings::add);
        return findings;
    }

    private static Finding counted(int readable, List<TeamId> unreadable) {
        if (unreadable.isEmpty()) {
            return Finding.ok(CHECK, "installed " + readable + " times; each token can be read");
        }
        String named = unreadable.stream().limit(NAMED).map(TeamId::value).collect(Collectors.joining(", "));
        return Finding.fail(
                CHECK,
                unreadable.size() + " of " + (readable + unreadable.size())
                        + " tokens are under a secret that is not set: " + named
                        + (unreadable.size() > NAMED ? " and more" : ""),
                "put the secret they were encrypted with back into WHICHROLE_SECRET, or name it in"
                        + " WHICHROLE_OLD_SECRETS and run reencrypt");
    }

    /** What Slack has against an installation, if anything. */
    private Optional<Finding> tried(Installation known) {
        if (known.endedBy(clock.instant())) {
            return Optional.of(Finding.warn(
                    CHECK,
                    known.team() + ": its token has ended and was not renewed",
                    "start the bot: it renews what ends; if that does not help, have the app installed there again"));
        }
        return Asked.who(slack, known.token()).answer().flatMap(answer -> against(known.team(), answer));
    }

    private Optional<Finding> against(TeamId team, AuthTestResponse answer) {
        if (!answer.isOk()) {
            return Optional.of(Finding.warn(
                    CHECK,
                    team + ": Slack refuses its token: " + answer.getError(),
                    "have the app installed there again, if they want it; if they removed it, nothing"));
        }
        return scopes.missing(Asked.granted(answer)).entrySet().stream()
                .map(missing -> missing.getKey() + " (" + missing.getValue() + ")")
                .reduce((before, after) -> before + ", " + after)
                .map(missing -> Finding.warn(
                        CHECK,
                        team + " has not granted " + missing,
                        "have an admin there install the app again from /slack/install"));
    }
}
