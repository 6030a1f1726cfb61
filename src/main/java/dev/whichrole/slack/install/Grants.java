package dev.whichrole.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.Installation.Renewal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Slack grants, read from its answer. */
final class Grants {
    private Grants() {}

    /** The installation; empty where the answer lacks what makes one. */
    static Optional<Installation> installation(OAuthV2AccessResponse granted, Instant now) {
        String enterprise =
                granted.getEnterprise() == null ? null : granted.getEnterprise().getId();
        String workspace = granted.getTeam() == null ? null : granted.getTeam().getId();
        Optional<String> whose = given(granted.isEnterpriseInstall() ? enterprise : workspace);
        return whose.flatMap(team -> given(granted.getAccessToken())
                .map(token -> new Installation(
                        new TeamId(team),
                        Optional.ofNullable(enterprise),
                        Objects.requireNonNullElse(granted.getBotUserId(), ""),
                        token,
                        scopes(granted.getScope()),
                        renewal(granted, now),
                        now)));
    }

    /** How a token that ends is renewed. */
    static Optional<Renewal> renewal(OAuthV2AccessResponse granted, Instant now) {
        Integer seconds = granted.getExpiresIn();
        return given(granted.getRefreshToken())
                .filter(token -> seconds != null)
                .map(token -> new Renewal(token, now.plusSeconds(Objects.requireNonNullElse(seconds, 0))));
    }

    private static Set<String> scopes(@Nullable String joined) {
        return Arrays.stream(Objects.requireNonNullElse(joined, "").split(",", -1))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What the workspace or organisation is called. */
    static String name(OAuthV2AccessResponse granted) {
        String name = granted.isEnterpriseInstall()
                ? granted.getEnterprise().getName()
                : granted.getTeam().getName();
        return Objects.requireNonNullElse(name, "");
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(there -> !there.isBlank());
    }
}
