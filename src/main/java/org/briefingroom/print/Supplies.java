package org.briefingroom.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the room brings along: typefaces, the colour profile and style sheets, under print/ in the resources. */
final class Supplies {

    private Supplies() {
    }

    static byte[] bytes(String name) {
        try (var stream = Supplies.class.getResourceAsStream("/print/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no print/" + name + " in the resources");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
