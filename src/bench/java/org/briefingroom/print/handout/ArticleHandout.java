package org.briefingroom.print.handout;

import org.briefingroom.briefing.BriefingView;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Templates;
import org.briefingroom.print.Typesetter;
import org.briefingroom.shelf.ShippedPacks;

/** The two-page handout of the article, with its figures, in an edition. */
public final class ArticleHandout {
    private static final BriefingView BRIEFING = ShippedPacks.briefing("western-guarantees-ukraine");
    private static final String HOUSE = "https://briefing.example.org";

    private ArticleHandout() {
    }

    /** Chosen and set, as for its first reader. */
    public static byte[] make(Typesetter typesetter, int edition) {
        return fitting(typesetter, edition).fitted().printed().bytes();
    }

    /** The sheet of what was chosen. */
    public static Sheet sheet(Typesetter typesetter) {
        var fitting = fitting(typesetter, 0);
        return fitting.sheet(fitting.fitted().facts().size(), Company.ALL.density(), Company.ALL);
    }

    private static Fitting fitting(Typesetter typesetter, int edition) {
        var code = "K7M%03d".formatted(edition % 1000);
        return new Fitting(typesetter, view -> Templates.render("print/handout", "handout", view), BRIEFING, HandoutChoice.USUAL, HOUSE + "/briefings/western-guarantees-ukraine",
                new Stamp(code, HOUSE + "/e/" + code));
    }
}
