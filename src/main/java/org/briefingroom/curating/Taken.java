package org.briefingroom.curating;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** What is taken where the file says otherwise than the browser: the file's wording, which says the SAME or something OTHER, or the browser's. */
enum Taken {
    FILE, SAME, OTHER, BROWSER;

    /** The browser's, unless a form says otherwise. */
    static Taken named(String word) {
        return Arrays.stream(values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(StringUtils.defaultString(word))).findFirst().orElse(BROWSER);
    }

    boolean isFile() {
        return this != BROWSER;
    }
}
