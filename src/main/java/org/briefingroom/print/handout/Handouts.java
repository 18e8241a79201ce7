package org.briefingroom.print.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.print.Press;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Typesetter;
import org.briefingroom.web.PublicAddress;

/** Handouts of briefings. */
@ApplicationScoped
class Handouts {

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
}
