package org.briefingroom.question.drafting;

import java.util.function.Consumer;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Rivals.Part;

/** Who said it? Asked of what one named party says; never of the source's own author, whose voice is all the rest. */
final class WhoSaidAngle implements Consumer<FactLine> {
    private final Workbench bench;

    WhoSaidAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        if (!fact.status().needsSpeaker()) {
            return;
        }
        if (fact.speakers().size() > 1) {
            bench.leave(fact, Angle.WHO_SAID, "several said it together, so there is no single right answer");
        } else if (fact.speakers().get(0).equals(fact.origin().author())) {
            bench.leave(fact, Angle.WHO_SAID, "the source’s own author says it, whose voice is all that nobody else is named for");
        } else {
            bench.background().called(fact.speakers().get(0)).ifPresent(speaker -> ask(fact, speaker));
        }
    }

    private void ask(FactLine fact, Name speaker) {
        var said = bench.background().sentence(fact).plain();
        if (bench.background().namedIn(said).contains(speaker.slug())) {
            bench.leave(fact, Angle.WHO_SAID, "the statement itself names whoever says it");
            return;
        }
        var verb = Stems.isNegative(said) ? "made the statement that " : fact.status() == Status.ANALYSIS ? "took the view that " : "said that ";
        var stem = Stems.reported(fact) + ", " + Stems.asking(speaker) + " " + verb + said + "?";
        bench.choose(Angle.WHO_SAID, fact, stem, Choosable.right(bench.background().inSentence(speaker)),
                bench.rivals().of(fact, speaker, fact.said(), stem, Part.SPEAKER));
    }
}
