package dev.whichrole.playground.workspace;

import dev.whichrole.playground.manifest.Manifest;
import java.util.LinkedHashSet;
import java.util.Set;

/** The app: its manifest, its ids, whether it is installed, and whether the optional scopes were granted. */
public final class App {
    private final Manifest manifest;
    private volatile Set<String> optionalScopes;
    private volatile boolean installed = true;

    public App(Manifest manifest) {
        this.manifest = manifest;
        this.optionalScopes = manifest.optionalScopes();
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

    /** Whether all of them are granted. */
    public boolean optionalScopes() {
        return optionalScopes.equals(manifest.optionalScopes());
    }

    /** All of them, or none. */
    public void grantOptionalScopes(boolean granted) {
        grantOptionalScopes(granted ? manifest.optionalScopes() : Set.of());
    }

    /** These of them; what the app does not ask for cannot be granted. */
    public void grantOptionalScopes(Set<String> granted) {
        Set<String> kept = new LinkedHashSet<>(granted);
        kept.retainAll(manifest.optionalScopes());
        optionalScopes = Set.copyOf(kept);
    }

    public boolean installed() {
        return installed;
    }

    void installed(boolean there) {
        installed = there;
    }

    public Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>(manifest.scopes());
        scopes.addAll(optionalScopes);
        return scopes;
    }
}
