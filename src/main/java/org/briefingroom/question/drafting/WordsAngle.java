package org.briefingroom.question.drafting;

import java.util.function.Consumer;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.drafting.Rivals.Part;

/** Whose words are these? A quotation has one speaker, and is never edited to fit. */
final class WordsAngle implements Consumer<FactLine> {
    private static final int FEWEST_WORDS = 2;

    private final Workbench bench;

    WordsAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        fact.text().slots(SlotType.QUOTE).forEach(quote -> bench.background().name(quote).ifPresent(speaker -> ask(fact, speaker, quote.words())));
        if (fact.quote() != null && fact.text().slots(SlotType.QUOTE).isEmpty() && fact.speakers().size() == 1) {
            bench.background().called(fact.speakers().get(0)).ifPresent(speaker -> ask(fact, speaker, "“" + fact.quote() + "”"));
        }
    }

    private void ask(FactLine fact, Name speaker, String quote) {
        if (bench.background().namedIn(quote).contains(speaker.slug())) {
            bench.leave(fact, Angle.WORDS, "the words name whoever says them");
        } else if (quote.split(" ").length < FEWEST_WORDS) {
            bench.leave(fact, Angle.WORDS, "a single word could be anybody’s");
        } else {
            var stem = Stems.reported(fact) + ", " + Stems.asking(speaker) + " is quoted with the words " + quote + "?";
            bench.choose(Angle.WORDS, fact, stem, Choosable.right(bench.background().inSentence(speaker)), bench.rivals().of(fact, speaker, fact.said(), stem, Part.SPEAKER));
        }
    }
}
