package dev.whichrole;

import dev.whichrole.playground.PlaygroundSettings;
import java.util.Map;

/** The bot beside its playground on free ports, as a newcomer runs it, for tests in other packages. */
public final class WholeBot implements AutoCloseable {
    private final LocalSlack local = LocalSlack.start(
            PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));

    /** Where people open the playground. */
    public String url() {
        return local.url();
    }

    @Override
    public void close() {
        local.stop();
    }
}
