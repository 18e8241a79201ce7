package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void titlesBecomeNamesForAddresses() {
        assertThat(Slugs.of("The Treaty of Łódź, 2024!")).matches("[a-z0-9]+(-[a-z0-9]+)*").startsWith("the-treaty-of-").endsWith("-2024");
        assertThat(Slugs.of("Élan_vital  & Co.")).matches("elan-vital(-and)?-co");
        assertThat(Slugs.of("???")).isEqualTo("untitled");
        assertThat(Slugs.of("word ".repeat(100))).hasSizeLessThanOrEqualTo(60).endsWith("word");
        assertThat(Slugs.of("x".repeat(500))).hasSize(60);
    }

    @Test
    void whatIsTakenGetsANumber() {
        var taken = Set.of("mill", "mill-2");
        assertThat(Slugs.unused("Mill", taken::contains)).isEqualTo("mill-3");
    }
}
