package org.briefingroom.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static Settings read(String address) {
        return Settings.read(new SmallRyeConfigBuilder().withDefaultValues(Map.of("briefingroom.address", address)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.example.org", "https://", "ftp://room.example.org", "https://room.example.org/a", "https://a b", "https://me@room.example.org"})
    void whatIsNoAddressIsRefusedAtTheStart(String address) {
        assertThatThrownBy(() -> read(address)).isInstanceOf(Refusal.class).hasMessageContaining("\"" + address + "\" is no address").hasMessageContaining("https://room.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://room.example.org", "http://192.0.2.1:8080/", "http://[2001:db8::1]:8080"})
    void anAddressIsTaken(String address) {
        assertThatCode(() -> read(address)).doesNotThrowAnyException();
    }
}
