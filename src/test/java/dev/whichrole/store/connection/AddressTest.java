package dev.whichrole.store.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static Address url(String value) {
        return Address.from(Map.of("DATABASE_URL", value));
    }

    @Test
    void without_a_word_it_is_a_file() {
        assertThat(Address.from(Map.of("DATABASE_URL", " "))).isEqualTo(new Address.File(Path.of("data/whichrole.db")));
        assertThat(Address.from(Map.of("WHICHROLE_DB", "/srv/w.db"))).isEqualTo(new Address.File(Path.of("/srv/w.db")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://me:pw@db.example.com:5432/d1     | jdbc:postgresql://db.example.com:5432/d1 | me | pw",
                "postgresql://me:pw@db.example.com/d1        | jdbc:postgresql://db.example.com/d1      | me | pw",
                "postgres://me:p%40s%3As+%25@h/d?sslmode=require&x=1 | jdbc:postgresql://h/d?sslmode=require&x=1 | me | p@s:s+%",
                "postgres://m%2Fe:a:b@[::1]:5433/d           | jdbc:postgresql://[::1]:5433/d           | m/e | a:b",
                "postgres://me@h/d                           | jdbc:postgresql://h/d                    | me |",
                "postgres://me:pw@db_1:5432/d                | jdbc:postgresql://db_1:5432/d            | me | pw",
                "postgres://h/d                              | jdbc:postgresql://h/d                    |    |",
                "jdbc:postgresql://h/d?user=me&password=pw   | jdbc:postgresql://h/d?user=me&password=pw |   |"
            })
    void a_server_is_read_in_every_form(String value, String url, String user, String password) {
        assertThat(url(value))
                .isEqualTo(new Address.Postgres(url, Optional.ofNullable(user), Optional.ofNullable(password)));
    }

    @Test
    void a_jdbc_address_can_name_a_file() {
        assertThat(url("jdbc:sqlite:/srv/w.db")).isEqualTo(new Address.File(Path.of("/srv/w.db")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://me:hunter2#x@h/d",
                "postgres://me:hunter2@h",
                "postgres://me:hunter2@/d",
                "postgres://me:hunter2 @h/d",
                "mysql://me:hunter2@h/d",
                "jdbc:sqlite:",
                "hunter2"
            })
    void what_cannot_be_read_is_refused_without_showing_the_password(String value) {
        assertThatThrownBy(() -> url(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DATABASE_URL must read postgres://")
                .hasNoCause()
                .message()
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://me:hunter2@h/d", "jdbc:postgresql://h/d?user=me&password=hunter2"})
    void an_address_never_shows_its_password(String value) {
        assertThat(url(value)).hasToString("jdbc:postgresql://h/d");
    }

    @Test
    void a_disk_that_is_thrown_away_is_warned_about() {
        assertThat(Address.warning(Map.of("DYNO", "web.1")))
                .get()
                .asString()
                .contains("data/whichrole.db", "DATABASE_URL");
        assertThat(Address.warning(Map.of("DYNO", "web.1", "DATABASE_URL", "postgres://h/d")))
                .isEmpty();
        assertThat(Address.warning(Map.of())).isEmpty();
    }
}
