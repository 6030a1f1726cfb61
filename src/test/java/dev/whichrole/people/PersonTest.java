package dev.whichrole.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    @Test
    void a_person_reads_back_from_the_code() {
        var person = new Person(new TeamId("T024BE7LD"), new UserId("U061F7AUR"));
        assertThat(person.code()).isEqualTo("T024BE7LD.U061F7AUR");
        assertThat(Person.byCode(person.code())).contains(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "T1", "T1.", ".U1", "T1.U1.U2", "T 1.U1", "T1.<U1>", "T1.U1\n"})
    void anything_else_is_nobody(String code) {
        assertThat(Person.byCode(code)).isEmpty();
    }

    @Test
    void an_id_that_could_not_be_one_is_quoted_and_refused() {
        assertThatThrownBy(() -> new UserId("Ana B")).hasMessageContaining("'Ana B'");
        assertThatThrownBy(() -> new TeamId("")).hasMessageContaining("''");
    }

    @Test
    void an_id_that_does_not_look_like_slacks_is_not_repeated_in_a_log() {
        assertThat(new UserId("U061F7AUR")).hasToString("U061F7AUR");
        assertThat(new TeamId("my-password")).hasToString("?");
        assertThat(new ChannelId("secret")).hasToString("?");
    }
}
