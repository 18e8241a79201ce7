package org.briefingroom.print.edition;

import java.time.Instant;

/** An edition of a quiz as lists show it. */
public record EditionLine(String code, Instant madeAt, Integer forms, String paper, String letters) {

    public String spoken() {
        return new EditionCode(code).spoken();
    }

    /** Such as: A to C. */
    public String formsInWords() {
        return forms == 1 ? "one form" : "forms A to " + (char) ('A' + forms - 1);
    }
}
