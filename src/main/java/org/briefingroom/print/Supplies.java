package org.briefingroom.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the room brings along: typefaces, the colour profile and style sheets, under print/ in the resources. */
final class Supplies {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

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

    /** Read once. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, each -> new String(bytes(each), StandardCharsets.UTF_8));
    }
}
