package dev.whichrole.server;

import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.slack.install.Installer.Outcome;
import dev.whichrole.slack.install.Installer.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.StringUtil;

/**
 * A page around an installation: plain HTML with its style in it and the app's icon, no script, nothing from elsewhere.
 *
 * @param status of HTTP
 * @param html the page
 */
record InstallPage(int status, String html) {
    private static final String STYLE = read("install/page.css");

    /** What a browser may load for these pages: their own style and pictures of the bot's, and nothing else. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Whose face it is, beside the folder of these pages. Decoration: the name is in the title. */
    private static final String ICON =
            "<img class=\"icon\" src=\"../pictures/icon.png\" width=\"56\" height=\"56\" alt=\"\">";

    /** Beside the page of the way back is the page of the way there, also below a path of its own. */
    private static final String AGAIN = "install";

    static InstallPage of(Outcome outcome, InstallWords words) {
        return outcome instanceof Outcome.Installed installed
                ? installed(installed, words)
                : failed(((Outcome.Failed) outcome).reason(), words);
    }

    private static InstallPage installed(Outcome.Installed installed, InstallWords words) {
        var said = installed.organisation() ? words.organisation() : words.installed();
        String name = installed.name().isBlank() ? said.nameless() : installed.name();
        String body = paragraph(said.lead())
                + heading(said.next())
                + list("ol", said.steps())
                + button(installed.onwards().toString(), said.onwards())
                + declined(installed.declined(), words.declined());
        return page(200, said.title().replace("{name}", name), body);
    }

    private static String declined(List<String> scopes, InstallWords.Declined words) {
        List<String> costs = scopes.stream()
                .flatMap(scope -> Optional.ofNullable(words.costs().get(scope)).stream())
                .toList();
        return costs.isEmpty() ? "" : heading(words.title()) + list("ul", costs) + paragraph(words.again());
    }

    private static InstallPage failed(Reason reason, InstallWords words) {
        int status =
                switch (reason) {
                    case CANCELLED -> 200;
                    case NOT_ASKED_FOR, TOO_LATE -> 400;
                    case SLACK_AWAY -> 502;
                    case MISCONFIGURED -> 500;
                };
        return failed(status, words.failed().reasons().page(reason), words);
    }

    /** More people than can be served at a time. */
    static InstallPage busy(InstallWords words) {
        return failed(503, words.failed().busy(), words);
    }

    /** A fault of the bot's, or a database that does not answer. */
    static InstallPage broken(InstallWords words) {
        return failed(503, words.failed().broken(), words);
    }

    private static InstallPage failed(int status, InstallWords.Page said, InstallWords words) {
        return page(
                status,
                said.title(),
                paragraph(said.text()) + button(AGAIN, words.failed().again()));
    }

    private static InstallPage page(int status, String title, String body) {
        String html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><style>" + STYLE
                + "</style></head><body><main>" + ICON + "<h1>" + escaped(title) + "</h1>" + body
                + "</main></body></html>\n";
        return new InstallPage(status, html);
    }

    private static String heading(String text) {
        return "<h2>" + escaped(text) + "</h2>";
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String list(String kind, List<String> items) {
        return items.stream()
                .map(item -> "<li>" + escaped(item) + "</li>")
                .collect(Collectors.joining("", "<" + kind + ">", "</" + kind + ">"));
    }

    private static String button(String address, String label) {
        return "<a class=\"button\" href=\"" + escaped(address) + "\">" + escaped(label) + "</a>";
    }

    /** What a workspace is called is whatever somebody has called it. */
    private static String escaped(String text) {
        return StringUtil.sanitizeXmlString(text);
    }

    private static String sha256(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String resource) {
        try (var stream = InstallPage.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no style " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
