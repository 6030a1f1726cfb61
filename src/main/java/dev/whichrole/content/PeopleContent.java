package dev.whichrole.content;

import dev.whichrole.privacy.PrivacyWords;
import dev.whichrole.team.NextChairWords;
import dev.whichrole.team.TeamWords;
import dev.whichrole.usage.UsageWords;
import dev.whichrole.welcome.WelcomeWords;
import dev.whichrole.workspace.WorkspaceWords;

/** The words about people and workspaces. */
public record PeopleContent(
        WelcomeWords welcome,
        TeamWords team,
        WorkspaceWords workspace,
        PrivacyWords privacy,
        NextChairWords nextChair,
        UsageWords usage) {
    /**
     * Reads a file for each.
     *
     * @throws ContentException naming file, path and fault
     */
    public static PeopleContent read() {
        return new PeopleContent(
                Yaml.read("content/welcome.yaml", WelcomeWords.class),
                Yaml.read("content/team.yaml", TeamWords.class),
                Yaml.read("content/workspace.yaml", WorkspaceWords.class),
                Yaml.read("content/privacy.yaml", PrivacyWords.class),
                Yaml.read("content/next-chair.yaml", NextChairWords.class),
                Yaml.read("content/usage.yaml", UsageWords.class));
    }
}
