package org.briefingroom.question.drafting;

import java.util.List;
import java.util.function.Consumer;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;

/** Drafts every question that the facts of a pack safely give, and says why others were not drafted. */
public final class Drafter {
    private final Background background;
    private final Rivals rivals;

    public Drafter(FactBase base) {
        background = new Background(base);
        rivals = new Rivals(background);
    }

    /** The same for the same facts and the same seed, in whatever order the facts are. */
    public Drafts draft(long seed) {
        var bench = new Workbench(background, rivals, new Balance(), new Notebook(), seed);
        List<Consumer<FactLine>> angles = List.of(new WhoSaidAngle(bench), new WordsAngle(bench), new SaidWhatAngle(bench), new VoiceAngle(bench), new SubjectAngle(bench), new GapAngle(bench),
                new NumberAngle(bench), new WhenAngle(bench), new SetAngle(bench));
        background.facts().stream().filter(fact -> !background.provenance().isAboutTheSource(fact)).forEach(fact -> angles.forEach(angle -> angle.accept(fact)));
        List.<Runnable>of(new StatusAngle(bench), new MatchAngle(bench), new OrderAngle(bench), new SizeAngle(bench), new TrueFalseAngle(bench)).forEach(Runnable::run);
        return bench.notes().drafts();
    }
}
