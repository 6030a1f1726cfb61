package dev.whichrole.playground;

import dev.whichrole.playground.api.method.Schedule;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.http.LoopbackServer;
import java.net.URI;

/**
 * A running playground. Start it, start the bot with its credentials and {@link #apiUrl()} as {@code SLACK_API_URL}, then
 * {@link #connect} the two.
 */
public final class Playground implements AutoCloseable {
    private final Credentials credentials;
    private final Dispatcher dispatcher;
    private final Schedule schedule;
    private final LoopbackServer server;

    private Playground(Credentials credentials, Dispatcher dispatcher, Schedule schedule, LoopbackServer server) {
        this.credentials = credentials;
        this.dispatcher = dispatcher;
        this.schedule = schedule;
        this.server = server;
    }

    public static Playground start(PlaygroundSettings settings) {
        Wiring wiring = new Wiring(settings);
        LoopbackServer server =
                LoopbackServer.start(settings.port(), wiring.address, wiring.endpoints(), "/socket", wiring::socket);
        return new Playground(wiring.credentials, wiring.dispatcher, wiring.schedule, server);
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

    /** Tells the playground where the bot listens: its whole request URL, with {@code /slack/events}. */
    public void connect(URI requestUrl) {
        dispatcher.connect(requestUrl);
    }

    @Override
    public void close() {
        schedule.clear();
        dispatcher.close();
        server.close();
    }
}
