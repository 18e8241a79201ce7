package org.briefingroom.print;

/**
 * What a printed page says of the edition that it belongs to.
 *
 * @param code to be read aloud, such as K7M-3QX
 * @param url  that opens the edition; also drawn as a QR code. Null where nobody has said how the program is called from outside
 */
public record Stamp(String code, String url) {

    /** Where it is looked up. */
    public String where() {
        return url == null ? "type the code on the page /e of your Briefing Room" : url;
    }
}
