package dev.whichrole;

import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import java.util.Map;

/** The bot in a playground that reaches it over HTTP, or over a socket where that is switched on. */
public final class TwoWayBot implements AutoCloseable {
    private final LocalSlack local = LocalSlack.start(
            PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
    private final Company company = new Company(local.url());

    public Company company() {
        return company;
    }

    @Override
    public void close() {
        local.stop();
    }
}
