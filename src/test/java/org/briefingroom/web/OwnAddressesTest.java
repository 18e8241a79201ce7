package org.briefingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressesTest {
    private static final PublicAddress SAID = new PublicAddress(Optional.of("https://room.example.org/"), "8080");
    private static final PublicAddress UNSAID = new PublicAddress(Optional.empty(), "8080");

    @ParameterizedTest
    @CsvSource({
        "http://room:8080/desk?a=b#c, /desk?a=b#c",
        "https://ROOM:8080/desk, /desk",
        "https://room:8080/desk, /desk",
        "http://room:8080, /",
        "http://room:8080//elsewhere.example, /elsewhere.example",
        "http://room:8080/\\elsewhere.example, /elsewhere.example",
        "http://room:80801/desk, http://room:80801/desk",
        "http://room:8080@elsewhere.example/, http://room:8080@elsewhere.example/",
        "https://school.example/authorize, https://school.example/authorize",
        "/desk, /desk"})
    void aWayWithinTheHouseIsAPath(String location, String path) {
        assertThat(OwnAddresses.relative(location, "room:8080")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.example.org", "ROOM.example.org", "room.example.org:443", "localhost:8080", "127.0.0.1", "[::1]:8080"})
    void itIsCalledAsWasSaidOrFromItsOwnMachine(String authority) {
        assertThat(SAID.isCalled(authority)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere.example", "room.example.org.elsewhere.example", "localhost.elsewhere.example", "127.0.0.1.elsewhere.example", "192.0.2.1", ""})
    void itIsCalledNothingElse(String authority) {
        assertThat(SAID.isCalled(authority)).isFalse();
        assertThat(UNSAID.isCalled(authority)).as("where nobody said how").isTrue();
    }

    @Test
    void linksAreWholeWhereTheAddressIsKnown() {
        assertThat(SAID.link("/return/x")).isEqualTo("https://room.example.org/return/x");
        assertThat(UNSAID.link("/return/x")).isEqualTo("/return/x");
        assertThat(UNSAID.linkForConsole("/welcome/x")).isEqualTo("http://localhost:8080/welcome/x");
        assertThat(new PublicAddress(Optional.of(" "), "8080").link("/x")).isEqualTo("/x");
    }
}
