package dev.whichrole.playground.oauth;

import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** What people consent to, the codes that come of it, and the tokens that codes are exchanged for. */
public final class Consents {
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private final Workspace workspace;
    private final Credentials credentials;
    private final Clock clock;
    private final Client client;
    private final EndingTokens tokens;
    private final Map<String, Asked> open = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();

    /**
     * What an app asks for.
     *
     * @param sent the address it named itself; empty if it named none
     */
    record Asked(String state, String sent, URI redirect, Set<String> scopes) {}

    private record Code(String sent, Instant until, boolean used) {}

    /** How somebody answers the page, and how the way back may go wrong. */
    enum Decision {
        ALLOW,
        CANCEL,
        WRONG_STATE,
        EXPIRED_CODE
    }

    /** @param requestUrl where the app listens, if it has said so */
    public Consents(Workspace workspace, Credentials credentials, Clock clock, Supplier<Optional<URI>> requestUrl) {
        this.workspace = workspace;
        this.credentials = credentials;
        this.clock = clock;
        this.client = new Client(workspace.app(), requestUrl);
        this.tokens = new EndingTokens(clock);
    }

    public String clientId() {
        return client.id();
    }

    public String clientSecret() {
        return client.secret();
    }

    /** Checks what an app asks for and keeps it for one answer; gives the number of the question. */
    synchronized String ask(Map<String, String> query) {
        client.checkId(query.getOrDefault("client_id", ""));
        String sent = query.getOrDefault("redirect_uri", "");
        var asked = new Asked(
                query.getOrDefault("state", ""),
                sent,
                client.redirect(sent),
                client.scopes(query.getOrDefault("scope", "")));
        String number = EndingTokens.hex(16);
        open.put(number, asked);
        return number;
    }

    synchronized Asked asked(String number) {
        return Optional.ofNullable(open.get(number)).orElseThrow(() -> new SlackError("invalid_request"));
    }

    /** Where the browser goes. */
    synchronized URI decide(String number, Decision decision, Set<String> optional) {
        Asked asked = asked(number);
        open.remove(number);
        if (decision == Decision.CANCEL) {
            return back(asked, "error", "access_denied", asked.state());
        }
        workspace.app().grantOptionalScopes(optional);
        workspace.install();
        Duration life = decision == Decision.EXPIRED_CODE ? Duration.ZERO : CODE_LIFE;
        String code = "1." + EndingTokens.hex(16);
        codes.put(code, new Code(asked.sent(), clock.instant().plus(life), false));
        return back(asked, "code", code, decision == Decision.WRONG_STATE ? "another" + asked.state() : asked.state());
    }

    private static URI back(Asked asked, String name, String value, String state) {
        return URI.create(asked.redirect() + "?" + name + "=" + encoded(value) + "&state=" + encoded(state));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** {@code oauth.v2.access}: a token for a code, or for what renews one. */
    public synchronized ObjectNode access(Map<String, String> given) {
        client.checkId(given.getOrDefault("client_id", ""));
        client.checkSecret(given.getOrDefault("client_secret", ""));
        boolean renews = given.getOrDefault("grant_type", "").equals("refresh_token");
        if (!renews) {
            redeem(given.getOrDefault("code", ""), given.getOrDefault("redirect_uri", ""));
        }
        return granted(renews ? Optional.of(given.getOrDefault("refresh_token", "")) : Optional.empty());
    }

    private void redeem(String number, String sent) {
        Code code = Optional.ofNullable(codes.get(number)).orElseThrow(() -> new SlackError("invalid_code"));
        if (code.used()) {
            throw new SlackError("code_already_used");
        }
        if (!clock.instant().isBefore(code.until())) {
            throw new SlackError("invalid_code");
        }
        if (!code.sent().equals(sent)) {
            throw new SlackError("bad_redirect_uri");
        }
        codes.put(number, new Code(sent, code.until(), true));
    }

    private ObjectNode granted(Optional<String> refresh) {
        App app = workspace.app();
        ObjectNode answer = Json.object()
                .put("app_id", app.id())
                .put("token_type", "bot")
                .put("scope", String.join(",", new TreeSet<>(app.scopes())))
                .put("bot_user_id", app.user())
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        answer.putObject("team").put("id", Workspace.TEAM_ID).put("name", workspace.teamName());
        answer.putObject("authed_user").put("id", admin());
        if (app.manifest().oauth().tokensEnd()) {
            EndingTokens.Pair pair = refresh.map(tokens::renew).orElseGet(tokens::mint);
            return answer.put("access_token", pair.token())
                    .put("refresh_token", pair.refresh())
                    .put("expires_in", EndingTokens.LIFE.toSeconds());
        }
        if (refresh.isPresent()) {
            throw new SlackError("invalid_refresh_token");
        }
        return answer.put("access_token", credentials.botToken());
    }

    private String admin() {
        return workspace.people().all().stream()
                .filter(person -> person.standing() == Person.Standing.ADMIN && !person.partner())
                .findFirst()
                .map(Person::id)
                .orElse(Person.SLACKBOT);
    }

    /** Whether the token is the app's. Throws {@code token_expired} where it was. */
    public boolean knows(String token) {
        return workspace.app().manifest().oauth().tokensEnd()
                ? tokens.knows(token)
                : token.equals(credentials.botToken());
    }

    /** Forgets what was asked, granted and given out. */
    public synchronized void clear() {
        open.clear();
        codes.clear();
        tokens.clear();
    }
}
