package org.briefingroom.print;

import java.time.Instant;
import java.util.List;

/**
 * Something to be printed: what stands on it, and on what.
 *
 * @param title    of the document; {@code subject} says in a sentence what it is
 * @param language such as en-GB
 * @param made     when its edition was made: the date in the file, so that the same edition has the same bytes
 * @param styles   names of style sheets beside this room's own, such as handout for print/handout.css; later ones win
 * @param looks    classes of the body, by which style sheets tell kinds of page apart
 * @param body     XHTML as a template rendered it, every text in it escaped. An {@code h2} with an id is a bookmark;
 *                 {@code <object class="qr" data="…" alt="…"/>} draws a QR code; nothing is fetched from anywhere
 */
public record Sheet(String title, String subject, String author, String language, Instant made, Paper paper, Letters letters,
                    List<String> styles, String looks, String body) {
}
