package dev.whichrole.playground.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.PlaygroundFixture;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest extends PlaygroundFixture {
    @ParameterizedTest
    @CsvSource({"/,text/html", "/icon.svg,image/svg+xml"})
    void are_served_as_what_they_are_and_not_kept_or_framed(String path, String type) {
        var page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/none.js", "/js", "/.hidden", "/..%2Flogback.xml"})
    void nothing_else_is_served(String path) {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void can_only_be_fetched() {
        assertThat(post(playground.url() + "/", "{}", "").statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path) {
        return Control.send(
                HttpRequest.newBuilder(URI.create(playground.url() + path)).build());
    }
}
