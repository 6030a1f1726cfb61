package dev.whichrole.playground.workspace;

import dev.whichrole.playground.manifest.Manifest;
import java.util.Set;

/** The installed app: its manifest, its ids, and whether the optional scopes were granted. */
public final class App {
    private final Manifest manifest;
    private volatile boolean optionalScopes;

    public App(Manifest manifest) {
        this.manifest = manifest;
    }

    public Manifest manifest() {
        return manifest;
    }

    public String id() {
        return "A0" + manifest.idPart();
    }

    public String user() {
        return "U0" + manifest.idPart();
    }

    public String bot() {
        return "B0" + manifest.idPart();
    }

    public boolean optionalScopes() {
        return optionalScopes;
    }

    public void grantOptionalScopes(boolean granted) {
        optionalScopes = granted;
    }

    public Set<String> scopes() {
        return manifest.granted(optionalScopes);
    }
}
