package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of a team's picture")
class TeamDotsTest {
    private static final int PLACES = 21 * 21;
    private static final int BYTES = (PLACES + 3) / 4;

    private static String address(byte[] packed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
    }

    @Test
    void says_how_many_dots_lie_at_each_place() {
        byte[] packed = new byte[BYTES];
        packed[0] = (byte) 0b11_10_01_00;
        packed[1] = 1;
        assertThat(TeamDots.read(address(packed)).orElseThrow()).hasSize(PLACES).startsWith(0, 1, 2, 3, 1, 0);
    }

    @Test
    void has_room_for_three_at_every_place() {
        byte[] packed = new byte[BYTES];
        Arrays.fill(packed, (byte) 0xff);
        assertThat(TeamDots.read(address(packed)).orElseThrow()).containsOnly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "not base64", "../../map", "%00", "äöü", "="})
    void is_none_if_it_is_anything_else(String address) {
        assertThat(TeamDots.read(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {BYTES - 1, BYTES + 1, 4 * BYTES})
    void is_none_if_it_is_of_another_length(int bytes) {
        assertThat(TeamDots.read(address(new byte[bytes]))).isEmpty();
    }
}
