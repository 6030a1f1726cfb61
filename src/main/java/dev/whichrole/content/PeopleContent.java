package dev.whichrole.content;

import dev.whichrole.privacy.PrivacyWords;
import dev.whichrole.team.NextChairWords;
import dev.whichrole.team.TeamWords;
import dev.whichrole.welcome.WelcomeWords;
import dev.whichrole.workspace.WorkspaceWords;

/** The words about people and workspaces. */
public final class PeopleContent {
    private PeopleContent() {}

    /** Reads {@code welcome.yaml}. */
    public static WelcomeWords welcome() {
        return Yaml.read("content/welcome.yaml", WelcomeWords.class);
    }

    /** Reads {@code team.yaml}. */
    public static TeamWords team() {
        return Yaml.read("content/team.yaml", TeamWords.class);
    }

    /** Reads {@code workspace.yaml}. */
    public static WorkspaceWords workspace() {
        return Yaml.read("content/workspace.yaml", WorkspaceWords.class);
    }

    /** Reads {@code privacy.yaml}. */
    public static PrivacyWords privacy() {
        return Yaml.read("content/privacy.yaml", PrivacyWords.class);
    }

    /** Reads {@code next-chair.yaml}. */
    public static NextChairWords nextChair() {
        return Yaml.read("content/next-chair.yaml", NextChairWords.class);
    }
}
