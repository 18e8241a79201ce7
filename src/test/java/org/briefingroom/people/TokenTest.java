package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void theHashStaysTheSameForGood() {
        assertThat(HexFormat.of().formatHex(new Token("abc").hash())).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTokenWrittenOutHidesItsValue() {
        assertThat("" + new Token("secret")).doesNotContain("secret");
    }

    @Test
    void noTwoTokensAreAlike() {
        assertThat(Stream.generate(Token::random).limit(1000).map(Token::value).distinct()).hasSize(1000);
    }

    @Test
    void aTokenFitsIntoAnAddressAndACookie() {
        assertThat(Token.random().value()).matches("[A-Za-z0-9_-]{43}");
    }
}
