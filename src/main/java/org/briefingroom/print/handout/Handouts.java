package org.briefingroom.print.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Press;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Typesetter;
import org.briefingroom.web.PublicAddress;

/** Handouts of briefings. */
@ApplicationScoped
class Handouts {
    /** As large as that of any edition. */
    private static final Stamp ANY = new Stamp("000-000", "https://example.org/e/000000");

    @Inject
    Press press;
    @Inject
    Typesetter typesetter;
    @Inject
    PublicAddress house;

    /**
     * The same bytes for the same briefing, choice and stamp.
     *
     * @param stamp of the edition that it belongs to, printed as its code and a QR code; null for none
     * @throws org.briefingroom.web.Refusal when too much is being printed already
     */
    Fitted print(BriefingView briefing, HandoutChoice choice, Stamp stamp) {
        var page = "/briefings/" + briefing.pack().slug();
        return press.run(() -> new Fitting(typesetter, view -> new HandoutPages.Handout(view).render(), briefing, choice, house.link(page), stamp).fitted(),
                page + "/handout", "Back to the handout");
    }

    /** How many pages of A4 everything takes, in letters of the usual size. On the thread of the caller. */
    int pages(BriefingView briefing) {
        var choice = new HandoutChoice(Length.FULL, Paper.A4, Letters.NORMAL);
        return new Fitting(typesetter, view -> new HandoutPages.Handout(view).render(), briefing, choice, house.link("/briefings/" + briefing.pack().slug()), ANY).pages();
    }
}
