package dev.whichrole.slack.message;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.whichrole.people.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose workspace a payload is for: the one that installed the app. What the bot knows, and the token it answers with,
 * are that workspace's. In a channel shared with a partner the team at the top of a payload may be the partner's. Where an
 * organisation has installed the app for all its workspaces, the organisation stands for them.
 */
final class InstalledTeam {
    private InstalledTeam() {}

    /** Events list the one installation they are delivered for in {@code authorizations} (slack-contract section 1). */
    static TeamId of(EventsApiPayload<?> payload) {
        var authorizations = Objects.requireNonNullElse(payload.getAuthorizations(), List.<Authorization>of());
        var installed = authorizations.isEmpty() ? new Authorization() : authorizations.get(0);
        boolean byOrg = Boolean.TRUE.equals(installed.getIsEnterpriseInstall());
        return first(
                byOrg ? installed.getEnterpriseId() : null,
                installed.getTeamId(),
                payload.getTeamId(),
                payload.getEnterpriseId());
    }

    /** Only people of the installing workspace can run commands (slack-contract section 2.1). */
    static TeamId of(SlashCommandPayload payload) {
        return first(payload.isEnterpriseInstall() ? payload.getEnterpriseId() : null, payload.getTeamId());
    }

    /** A click in a modal or on Home may be of somebody from a partner; the view says where the app is installed. */
    static TeamId of(BlockActionPayload payload) {
        return first(
                payload.isEnterpriseInstall()
                        ? id(payload.getEnterprise(), BlockActionPayload.Enterprise::getId)
                        : null,
                installed(payload.getView()),
                id(payload.getTeam(), BlockActionPayload.Team::getId),
                payload.getUser().getTeamId());
    }

    /** As with a click in a modal. */
    static TeamId of(ViewSubmissionPayload payload) {
        return first(
                payload.isEnterpriseInstall()
                        ? id(payload.getEnterprise(), ViewSubmissionPayload.Enterprise::getId)
                        : null,
                installed(payload.getView()),
                id(payload.getTeam(), ViewSubmissionPayload.Team::getId),
                payload.getUser().getTeamId());
    }

    /** Only people of the installing workspace can run shortcuts (slack-contract section 2.1). */
    static TeamId of(GlobalShortcutPayload payload) {
        return first(
                payload.isEnterpriseInstall()
                        ? id(payload.getEnterprise(), GlobalShortcutPayload.Enterprise::getId)
                        : null,
                id(payload.getTeam(), GlobalShortcutPayload.Team::getId));
    }

    /** As with a shortcut from anywhere. */
    static TeamId of(MessageShortcutPayload payload) {
        return first(
                payload.isEnterpriseInstall()
                        ? id(payload.getEnterprise(), MessageShortcutPayload.Enterprise::getId)
                        : null,
                id(payload.getTeam(), MessageShortcutPayload.Team::getId));
    }

    private static <T> @Nullable String id(@Nullable T of, Function<T, String> id) {
        return of == null ? null : id.apply(of);
    }

    private static @Nullable String installed(@Nullable View view) {
        return view == null ? null : view.getAppInstalledTeamId();
    }

    private static TeamId first(@Nullable String... ids) {
        return Arrays.stream(ids)
                .filter(id -> id != null && !id.isEmpty())
                .findFirst()
                .map(TeamId::new)
                .orElseThrow(() -> new Unreadable("a payload", "whose workspace it is for"));
    }
}
