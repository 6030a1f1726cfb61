package dev.whichrole.playground;

import dev.whichrole.playground.api.method.Schedule;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.http.LoopbackServer;
import dev.whichrole.playground.oauth.Consents;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * A running playground. Start it, start the bot with its credentials and {@link #apiUrl()} as {@code SLACK_API_URL}, then
 * {@link #connect} the two.
 */
public final class Playground implements AutoCloseable {
    private final Credentials credentials;
    private final Consents consents;
    private final Dispatcher dispatcher;
    private final Schedule schedule;
    private final LoopbackServer server;
    private final Consumer<Runnable> resets;
    private final InstantSource clock;

    private Playground(Wiring wiring, LoopbackServer server) {
        this.credentials = wiring.credentials;
        this.consents = wiring.consents;
        this.dispatcher = wiring.dispatcher;
        this.schedule = wiring.schedule;
        this.resets = wiring::onReset;
        this.clock = wiring.clock.bystander();
        this.server = server;
    }

    public static Playground start(PlaygroundSettings settings) {
        Wiring wiring = new Wiring(settings);
        LoopbackServer server =
                LoopbackServer.start(settings.port(), wiring.address, wiring.endpoints(), "/socket", wiring::socket);
        return new Playground(wiring, server);
    }

    /** Where people open it: {@code http://localhost:3000}. */
    public String url() {
        return server.address().http();
    }

    /** The Web API's root, with a slash at the end. */
    public String apiUrl() {
        return url() + "/api/";
    }

    public String botToken() {
        return credentials.botToken();
    }

    public String appToken() {
        return credentials.appToken();
    }

    public String signingSecret() {
        return credentials.signingSecret();
    }

    /** Who the app is in OAuth. */
    public String clientId() {
        return consents.clientId();
    }

    public String clientSecret() {
        return consents.clientSecret();
    }

    /** Tells the playground where the bot listens: its whole request URL, with {@code /slack/events}. */
    public void connect(URI requestUrl) {
        dispatcher.connect(requestUrl);
    }

    /** What time it is for a bot that lives in this world: the system's time, until somebody moves the whole world on. */
    public InstantSource clock() {
        return clock;
    }

    /** What the bot does when somebody resets the workspace: forget, so that it is the first day for it too. */
    public void onReset(Runnable forget) {
        resets.accept(forget);
    }

    @Override
    public void close() {
        schedule.clear();
        dispatcher.close();
        server.close();
    }
}
