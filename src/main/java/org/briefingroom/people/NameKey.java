package org.briefingroom.people;

import java.text.Normalizer;
import java.util.Locale;

/** By what two names are the same: without capitals, accents, spaces and full stops. */
public final class NameKey {
    private static final int LONGEST = 120;

    private NameKey() {
    }

    public static String of(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\s.]+", "").toLowerCase(Locale.ROOT);
        var key = bare.isEmpty() ? name : bare;
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
