package dev.whichrole.slack.install;

import dev.whichrole.slack.install.Installer.Reason;
import java.util.List;
import java.util.Map;

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
    public record Failed(Reasons reasons, Page busy, Page broken, String again) {}

    /** A page for each reason. */
    public record Reasons(Page cancelled, Page notAskedFor, Page tooLate, Page slackAway, Page misconfigured) {
        /** The page for this one. */
        public Page page(Reason reason) {
            return switch (reason) {
                case CANCELLED -> cancelled;
                case NOT_ASKED_FOR -> notAskedFor;
                case TOO_LATE -> tooLate;
                case SLACK_AWAY -> slackAway;
                case MISCONFIGURED -> misconfigured;
            };
        }
    }

    /** A heading and what stands below it. */
    public record Page(String title, String text) {}
}
