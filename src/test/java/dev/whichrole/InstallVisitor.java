package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.testing.Control;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with a browser who installs the app: keeps the bot's cookie, and follows links by hand. */
final class InstallVisitor {
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([0-9a-f]+)\"");
    static final List<String> OPTIONAL =
            List.of("channels:history", "groups:history", "groups:read", "usergroups:read");

    private final URI bot;
    private Optional<HttpCookie> cookie = Optional.empty();

    InstallVisitor(URI bot) {
        this.bot = bot;
    }

    /** Begins, and says where the bot sends them. */
    URI begins() {
        return begins("slack/install");
    }

    URI begins(String path) {
        HttpResponse<String> sent = get(bot.resolve(path));
        assertThat(sent.statusCode()).isEqualTo(302);
        cookie = Optional.of(setCookie(sent));
        return location(sent);
    }

    private static HttpCookie setCookie(HttpResponse<String> response) {
        return HttpCookie.parse(response.headers().firstValue("Set-Cookie").orElseThrow())
                .get(0);
    }

    static URI location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    /** Reads Slack's page and answers it; says where Slack sends them. */
    URI decides(URI consent, String decision, List<String> optional) {
        HttpResponse<String> page = get(consent);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        var number = NUMBER.matcher(page.body());
        assertThat(number.find()).isTrue();
        var form = new StringBuilder("number=" + number.group(1) + "&decision=" + decision);
        optional.forEach(scope -> form.append('&')
                .append(URLEncoder.encode("grant " + scope, StandardCharsets.UTF_8))
                .append("=on"));
        HttpResponse<String> sent = Control.send(HttpRequest.newBuilder(consent.resolve("/oauth/v2/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
        assertThat(sent.statusCode()).isEqualTo(302);
        return location(sent);
    }

    /** The whole way, with these of the optional scopes. */
    HttpResponse<String> installs(List<String> optional) {
        return get(decides(begins(), "allow", optional));
    }

    /** The whole way, answered so. */
    HttpResponse<String> answers(String decision) {
        return get(decides(begins(), decision, OPTIONAL));
    }

    /** Opens an address, with the cookie where it is the bot's. */
    HttpResponse<String> get(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        cookie.filter(kept -> address.getPort() == bot.getPort())
                .ifPresent(kept -> request.header("Cookie", kept.getName() + "=" + kept.getValue()));
        return Control.send(request.build());
    }
}
