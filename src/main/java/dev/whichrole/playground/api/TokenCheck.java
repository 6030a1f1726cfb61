package dev.whichrole.playground.api;

import dev.whichrole.playground.api.Method.Tokens;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.workspace.App;
import java.util.Set;
import java.util.function.Predicate;

/** What a caller's token is good for: whether it is the app's, of the right kind, and has the scope. */
public final class TokenCheck {
    private final App app;
    private final Credentials credentials;
    private final Predicate<String> bots;

    /** @param bots whether a token is the bot's, or was; throws what Slack says of one that has ended */
    public TokenCheck(App app, Credentials credentials, Predicate<String> bots) {
        this.app = app;
        this.credentials = credentials;
        this.bots = bots;
    }

    /** Throws {@code not_authed}, {@code invalid_auth}, {@code account_inactive}, {@code token_expired} or {@code not_allowed_token_type}. */
    void checkToken(Method method, String token) {
        if (method.tokens() == Tokens.NONE) {
            return;
        }
        if (token.isEmpty() && !method.name().equals("api.test")) {
            throw new SlackError("not_authed");
        }
        boolean bot = bots.test(token);
        boolean level = token.equals(credentials.appToken());
        if (!bot && !level && !token.isEmpty()) {
            throw new SlackError("invalid_auth");
        }
        if (bot && !app.installed()) {
            throw new SlackError("account_inactive");
        }
        if (method.tokens() == Tokens.APP ? bot : level && method.tokens() == Tokens.BOT) {
            throw new SlackError("not_allowed_token_type");
        }
    }

    /** Throws {@code missing_scope}. */
    void checkScope(Method method) {
        boolean granted = method.scopes().isEmpty() || method.scopes().stream().anyMatch(scopes()::contains);
        if (!granted) {
            throw SlackError.missingScope(String.join(",", method.scopes()), scopes());
        }
    }

    Set<String> scopes() {
        return app.scopes();
    }
}
