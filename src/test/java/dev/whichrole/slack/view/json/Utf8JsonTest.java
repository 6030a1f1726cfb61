package dev.whichrole.slack.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text in JSON")
class Utf8JsonTest {
    private static byte[] written(String text) {
        var json = new Utf8Json(4);
        json.text(text);
        return json.bytes();
    }

    private static byte[] byGson(String text) {
        return new Gson().toJson(text).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void has_every_character_as_gson_has_it() {
        String every =
                IntStream.rangeClosed(0, 0xffff).mapToObj(c -> (char) c + " ").collect(Collectors.joining());
        assertThat(written(every)).isEqualTo(byGson(every));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud83d\ude80 up", "\ud83d", "\ude80\ud83d", "\ud83d\ud83d\ude80", "\udbff\udfff"})
    void has_pairs_and_halves_of_them_as_gson_has_them(String text) {
        assertThat(written(text)).isEqualTo(byGson(text));
    }
}
