package dev.whichrole.playground.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.StringUtil;

/**
 * {@code /oauth/v2/authorize}: what the app asks for, and whether somebody lets it. The form carries a number that only
 * this page knows, so that no other page can answer for a person.
 */
public final class ConsentPage implements Endpoint {
    private static final String TEMPLATE = Json.resource("/playground-consent.html");

    private final Workspace workspace;
    private final Consents consents;

    public ConsentPage(Workspace workspace, Consents consents) {
        this.workspace = workspace;
        this.consents = consents;
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        try {
            if (exchange.method().equals("POST")) {
                answer(exchange, WebExchange.form(exchange.body()));
            } else {
                show(exchange, consents.ask(exchange.query()));
            }
        } catch (SlackError refused) {
            exchange.text(400, "Slack would show an error here: " + refused.code());
        }
    }

    private void show(WebExchange exchange, String number) throws IOException {
        Manifest manifest = workspace.app().manifest();
        Set<String> asked = consents.asked(number).scopes();
        String page = TEMPLATE.replace("{{number}}", number)
                .replace("{{app}}", escaped(manifest.name()))
                .replace("{{team}}", escaped(workspace.teamName()))
                .replace("{{required}}", listed(within(manifest.scopes(), asked), "<li>%s</li>"))
                .replace("{{optional}}", listed(within(manifest.optionalScopes(), asked), CHECKBOX));
        exchange.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'")
                .respond(200, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }

    private static final String CHECKBOX =
            "<li><label><input type=\"checkbox\" name=\"grant %1$s\" checked> %1$s</label></li>";

    private static Set<String> within(Set<String> scopes, Set<String> asked) {
        Set<String> both = new TreeSet<>(scopes);
        both.retainAll(asked);
        return both;
    }

    private static String listed(Set<String> scopes, String item) {
        return scopes.stream()
                .map(scope -> String.format(Locale.ROOT, item, escaped(scope)))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return StringUtil.sanitizeXmlString(text);
    }

    private void answer(WebExchange exchange, Map<String, String> form) throws IOException {
        Set<String> granted = form.keySet().stream()
                .filter(field -> field.startsWith("grant "))
                .map(field -> field.substring("grant ".length()))
                .collect(Collectors.toSet());
        URI back = consents.decide(form.getOrDefault("number", ""), decision(form), granted);
        exchange.setHeader("Location", back.toString()).respond(302, "text/plain", new byte[0]);
    }

    private static Consents.Decision decision(Map<String, String> form) {
        try {
            return Consents.Decision.valueOf(
                    form.getOrDefault("decision", "").replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new SlackError("invalid_request");
        }
    }
}
