package org.briefingroom.print.handout;

import java.util.Optional;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;

/** How somebody wants a handout. */
public record HandoutChoice(Length length, Paper paper, Letters letters) {
    static final HandoutChoice USUAL = new HandoutChoice(Length.TWO, Paper.A4, Letters.NORMAL);

    /** As an address has it, each the usual where it is null; empty when it is something else. */
    static Optional<HandoutChoice> of(String length, String paper, String letters) {
        return Length.named(length == null ? USUAL.length.word() : length)
                .flatMap(asked -> Paper.named(paper == null ? USUAL.paper.word() : paper)
                        .flatMap(tray -> Letters.named(letters == null ? USUAL.letters.word() : letters).map(size -> new HandoutChoice(asked, tray, size))));
    }

    /** Such as western-guarantees-two-a4.pdf. */
    String fileName(String pack) {
        return pack + "-" + length.word() + "-" + paper.word() + (letters == Letters.LARGE ? "-large" : "") + ".pdf";
    }
}
