package dev.whichrole.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.whichrole.people.TeamId;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What OAuth asks of Slack: the address of its consent page, a token for a code, a new token for an old one. */
public final class OAuthCalls {
    private static final Logger log = LoggerFactory.getLogger(OAuthCalls.class);

    /** Slack's own pages for people are on another host than its API; a stand-in has both on one. */
    private static final Map<String, String> CLIENT = Map.of("slack.com", "https://app.slack.com/");

    private final Slack slack;
    private final URI apiUrl;

    /** @param apiUrl the root of the Web API; the consent page is on the same host */
    public OAuthCalls(Slack slack, URI apiUrl) {
        this.slack = slack;
        this.apiUrl = apiUrl;
    }

    URI consentPage(OAuthApp app, String state) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", app.clientId());
        query.put(
                "scope",
                Stream.concat(app.scopes().stream(), app.optionalScopes().stream())
                        .collect(Collectors.joining(",")));
        query.put("state", state);
        app.redirect().ifPresent(back -> query.put("redirect_uri", back.toString()));
        return apiUrl.resolve("/oauth/v2/authorize?"
                + query.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** Where somebody goes on in Slack who has just installed the app. */
    URI onwards(OAuthV2AccessResponse granted, TeamId team) {
        String app = encoded(String.valueOf(granted.getAppId()));
        String whose = encoded(team.value());
        return granted.isEnterpriseInstall()
                ? apiUrl.resolve(CLIENT.getOrDefault(String.valueOf(apiUrl.getRawAuthority()), "/") + "manage/" + whose
                        + "/integrations/profile/" + app + "/workspaces/add")
                : apiUrl.resolve("/app_redirect?app=" + app + "&team=" + whose);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Slack's answer to a code; empty if there is none. */
    Optional<OAuthV2AccessResponse> exchange(OAuthApp app, String code) {
        return asked(() -> slack.methods()
                .oauthV2Access(r -> r.clientId(app.clientId())
                        .clientSecret(app.secret())
                        .code(code)
                        .redirectUri(app.redirect().map(URI::toString).orElse(null))));
    }

    /** Slack's answer to a refresh token; empty if there is none, and then it may have been used all the same. */
    Optional<OAuthV2AccessResponse> renew(OAuthApp app, String refreshToken) {
        return asked(() -> slack.methods()
                .oauthV2Access(r -> r.clientId(app.clientId())
                        .clientSecret(app.secret())
                        .grantType("refresh_token")
                        .refreshToken(refreshToken)));
    }

    private interface Call {
        OAuthV2AccessResponse make() throws IOException, SlackApiException;
    }

    private static Optional<OAuthV2AccessResponse> asked(Call call) {
        try {
            return Optional.ofNullable(call.make());
        } catch (IOException e) {
            log.warn("oauth.v2.access: no answer from Slack: {}", e.getClass().getSimpleName());
        } catch (SlackApiException e) {
            log.warn("oauth.v2.access answered HTTP {}", e.getResponse().code());
        }
        return Optional.empty();
    }
}
