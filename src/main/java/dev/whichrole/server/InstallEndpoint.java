package dev.whichrole.server;

import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.slack.install.Installer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /slack/install} and {@code /slack/oauth_redirect}, for browsers. The state goes along in a cookie that other
 * sites cannot send or set. Anybody may call these and they wait for the database and for Slack, so a few threads of their
 * own do it, and Slack's requests never wait for them.
 */
public final class InstallEndpoint {
    private static final Logger log = LoggerFactory.getLogger(InstallEndpoint.class);
    private static final String START = "/slack/install";
    private static final String BACK = "/slack/oauth_redirect";
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 16;
    /** What is looked at of what comes back; all else is nobody's business. */
    private static final Set<String> FIELDS = Set.of("code", "state", "error");

    private static final int LONGEST_FIELD = 1_000;

    private final Installer installer;
    private final InstallWords words;
    private final boolean secure;
    private final Executor threads;

    /** @param secure whether browsers reach it over HTTPS; the cookie then goes no other way */
    public InstallEndpoint(Installer installer, InstallWords words, boolean secure) {
        this.installer = installer;
        this.words = words;
        this.secure = secure;
        this.threads = threads();
    }

    private static Executor threads() {
        var pool = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                    var thread = new Thread(work, "install");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Whether the path is one of these two. */
    static boolean has(String path) {
        return path.equals(START) || path.equals(BACK);
    }

    void handle(String path, Exchange exchange) {
        if (!exchange.request().getMethod().equals("GET")) {
            exchange.refuseMethod(Refusal.READ_ONLY, "GET");
            return;
        }
        try {
            threads.execute(() -> answer(exchange, path.equals(START) ? this::begin : this::finish));
        } catch (RejectedExecutionException e) {
            show(exchange, InstallPage.busy(words));
        }
    }

    private void answer(Exchange exchange, Function<Exchange, Runnable> how) {
        Runnable answer;
        try {
            answer = how.apply(exchange);
        } catch (RuntimeException e) {
            log.error("An installation failed: {}", e.toString());
            answer = () -> show(exchange, InstallPage.broken(words));
        }
        answer.run();
    }

    private Runnable begin(Exchange exchange) {
        Installer.Begun begun = installer.begin();
        return () -> {
            cookie(exchange, begun.state(), Installer.PATIENCE.toSeconds());
            exchange.redirect(begun.slack().toString());
        };
    }

    /** Whoever leads somebody here does not end what they have begun themselves. */
    private Runnable finish(Exchange exchange) {
        var outcome = installer.finish(answered(exchange.request()), shown(exchange.request()));
        var page = InstallPage.of(outcome, words);
        boolean theirs = !outcome.equals(new Installer.Outcome.Failed(Installer.Reason.NOT_ASKED_FOR));
        return () -> {
            if (theirs) {
                cookie(exchange, "", 0);
            }
            show(exchange, page);
        };
    }

    /** A field that is there twice, or longer than Slack's are, is not there; in a query that is none, nothing is. */
    private static Map<String, String> answered(Request request) {
        Map<String, String> answered = new HashMap<>();
        Fields query;
        try {
            query = Request.extractQueryParameters(request);
        } catch (RuntimeException malformed) {
            return answered;
        }
        for (String name : FIELDS) {
            Fields.Field field = query.get(name);
            if (field != null
                    && field.getValues().size() == 1
                    && field.getValue().length() <= LONGEST_FIELD) {
                answered.put(name, field.getValue());
            }
        }
        return answered;
    }

    private Optional<String> shown(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name()))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** With this prefix browsers take it from this host alone, for all of it, and only over HTTPS. */
    private String name() {
        return secure ? "__Host-whichrole-install" : "whichrole-install";
    }

    private void cookie(Exchange exchange, String value, long seconds) {
        Response.putCookie(
                exchange.response(),
                HttpCookie.build(name(), value)
                        .path("/")
                        .maxAge(seconds)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite(HttpCookie.SameSite.LAX)
                        .build());
    }

    private static void show(Exchange exchange, InstallPage page) {
        var headers = exchange.response().getHeaders();
        headers.put("Content-Security-Policy", InstallPage.POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        exchange.html(page.status(), page.html());
    }
}
