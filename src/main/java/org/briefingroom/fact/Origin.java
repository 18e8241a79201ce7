package org.briefingroom.fact;

import java.util.Locale;

/** Where a fact version was written. What was written in the browser wins over a file until an instructor decides. */
enum Origin {
    FILE, BROWSER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
