package org.briefingroom.print.paper;

import java.util.Optional;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;

/** How somebody wants a quiz on paper. @param forms from 1 */
record PaperChoice(int forms, Paper paper, Letters letters) {

    /** As a form has it; empty when it is something else. @param most forms */
    static Optional<PaperChoice> of(String forms, String paper, String letters, int most) {
        int count = forms != null && forms.matches("[1-9]") ? Integer.parseInt(forms) : 0;
        return count < 1 || count > most || paper == null || letters == null ? Optional.empty()
                : Paper.named(paper).flatMap(tray -> Letters.named(letters).map(size -> new PaperChoice(count, tray, size)));
    }
}
