package org.briefingroom.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The file of a sample pack, under whatever name. */
public final class SampleTown {

    private SampleTown() {
    }

    public static String named(String pack) {
        try (var in = SampleTown.class.getResourceAsStream("/sample-town.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
