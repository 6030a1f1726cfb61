package dev.whichrole.doctor;

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
        findings.addAll(new SlackCheck(setup, scopes, clock).look());
        findings.addAll(DatabaseCheck.look(setup.database()));
        findings.addAll(new InstallationCheck(setup, scopes, clock).look());
        findings.addAll(AddressCheck.look(setup, clock));
        return findings;
    }
}
