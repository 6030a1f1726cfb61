package dev.whichrole.doctor;

import com.slack.api.Slack;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.store.connection.DatabaseState;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything that a bot is set up with. */
public final class Doctor {
    private final Scopes scopes;
    private final InstantSource clock;

    /** @param clock this machine's */
    public Doctor(Scopes scopes, InstantSource clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What there is to say, in the order in which it was looked at. Takes as long as others take to answer. */
    public List<Finding> look(Setup setup) {
        var findings = new ArrayList<Finding>();
        Slack slack = SlackClients.forApi(setup.apiUrl());
        findings.addAll(new SlackCheck(setup, scopes, clock, slack).look());
        var database = DatabaseState.of(setup.database());
        findings.addAll(DatabaseCheck.look(setup.database(), database));
        if (!setup.tokenSecrets().isEmpty() && database.equals(new DatabaseState.At(DatabaseState.WANTED))) {
            findings.addAll(new InstallationCheck(setup, scopes, clock, slack).look());
        }
        findings.addAll(AddressCheck.look(setup, clock));
        return findings;
    }
}
