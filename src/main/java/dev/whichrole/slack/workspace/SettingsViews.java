package dev.whichrole.slack.workspace;

import com.slack.api.model.view.View;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.view.SettingsModal.Opened;
import dev.whichrole.workspace.SettingsForm;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of a workspace as a modal. */
public final class SettingsViews {
    private static final int MOST_FEEDBACK = 10;

    private final SettingsModal modal;
    private final Map<Role, String> titles;
    private final Directory directory;
    private final RecentFeedback feedback;

    public SettingsViews(SettingsModal modal, Handbook handbook, Directory directory, RecentFeedback feedback) {
        this.modal = modal;
        this.titles = Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        role -> role, role -> handbook.card(role).title()));
        this.directory = directory;
        this.feedback = feedback;
    }

    private SettingsModal.Groups groups(TeamId team) {
        return new SettingsModal.Groups(directory.groups(team), directory.maySeeGroups(team));
    }

    /** The form in a modal. Waits for Slack. */
    public View of(TeamId team, SettingsForm form, Opened opened) {
        return modal.of(form, titles, groups(team), feedback.of(team, MOST_FEEDBACK), opened);
    }
}
