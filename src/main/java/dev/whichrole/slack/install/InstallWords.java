package dev.whichrole.slack.install;

import dev.whichrole.slack.install.Installer.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of the pages around an installation, as {@code content/install.yaml} has them. */
public record InstallWords(Installed installed, Installed organisation, Declined declined, Failed failed) {
    /**
     * The page of success.
     *
     * @param title has a slot for the {@code {name}} of the workspace or organisation
     * @param nameless what stands there where Slack gives no name
     */
    public record Installed(
            String title, String nameless, String lead, String next, List<String> steps, String onwards) {}

    /**
     * What a workspace has left out.
     *
     * @param costs what does not work without it, by scope
     */
    public record Declined(String title, String again, Map<String, String> costs) {}

    /** The pages of failure. */
    public record Failed(Map<Reason, Page> reasons, Page busy, String again) {
        public Failed {
            for (Reason reason : Reason.values()) {
                if (!reasons.containsKey(reason)) {
                    throw new IllegalArgumentException("no page for " + reason);
                }
            }
            reasons = new EnumMap<>(reasons);
        }

        /** The page for this reason. */
        public Page page(Reason reason) {
            return Objects.requireNonNull(reasons.get(reason), "checked when it was read");
        }
    }

    /** A heading and what stands below it. */
    public record Page(String title, String text) {}
}
