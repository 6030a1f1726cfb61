package dev.whichrole.playground.workspace;

import dev.whichrole.playground.manifest.Manifest;
import java.util.Set;

/** The app: its manifest, its ids, whether it is installed, and whether the optional scopes were granted. */
public final class App {
    private final Manifest manifest;
    private volatile boolean optionalScopes = true;
    private volatile boolean installed = true;

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

    public boolean installed() {
        return installed;
    }

    void installed(boolean there) {
        installed = there;
    }

    public Set<String> scopes() {
        return manifest.granted(optionalScopes);
    }
}
