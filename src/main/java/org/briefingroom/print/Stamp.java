package org.briefingroom.print;

/**
 * What a printed page says of the edition that it belongs to.
 *
 * @param code to be read aloud, such as K7M-3QX
 * @param url  that opens the edition; also drawn as a QR code
 */
public record Stamp(String code, String url) {
}
