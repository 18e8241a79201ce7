package org.briefingroom.question.drafting;

import java.util.List;
import java.util.function.Consumer;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.OwnVoice;

/**
 * What does the source say itself, and what does it only give as somebody's? Every fact has one status, so statements of the other
 * sort are wrong; feedback shows whose they are.
 */
final class VoiceAngle implements Consumer<FactLine> {
    private static final int MOST_WORDS = 20;

    private final Workbench bench;
    private final Voices voices;
    private final Statements claims;
    private final Statements own;

    VoiceAngle(Workbench bench) {
        this.bench = bench;
        voices = new Voices(bench.background());
        claims = new Statements(bench.background().facts(), fact -> voices.isPartys(fact) && isOption(fact), this::statement);
        own = new Statements(bench.background().facts(), fact -> voices.isAuthors(fact) && isOption(fact), this::statement);
    }

    @Override
    public void accept(FactLine fact) {
        boolean isClaim = voices.isPartys(fact);
        if (isClaim || voices.isAuthors(fact)) {
            if (isOption(fact)) {
                bench.choose(Angle.VOICE, fact, stem(fact, isClaim), Choosable.right(statement(fact)),
                        new Rivals.Found(others(fact, isClaim ? own : claims), "no two statements of the other sort are of a length with this one"));
            } else {
                bench.leave(fact, Angle.VOICE, "as an option the statement is too long, or tells by its words whose it is");
            }
        }
    }

    private static String stem(FactLine fact, boolean isClaim) {
        var source = Stems.source(fact);
        return Sentence.capitalised(source) + " says some things itself and gives others as what somebody else says or wants. Which of these does it "
                + (isClaim ? OwnVoice.GIVES_AS_CLAIM : OwnVoice.SAYS_ITSELF);
    }

    private boolean isOption(FactLine fact) {
        return statement(fact).split(" ").length <= MOST_WORDS && !Stems.isNegative(fact.said()) && !Voices.isPast(fact);
    }

    private String statement(FactLine fact) {
        var sentence = bench.background().sentence(fact);
        return Sentence.capitalised(Stems.statement(fact, sentence)) + ".";
    }

    private List<Choosable> others(FactLine fact, Statements sort) {
        var key = statement(fact);
        return sort.near(fact, key).filter(other -> sort.fits(other, key))
                .map(other -> sort.beside(fact, other, Falsity.FUNCTIONAL)).toList();
    }
}
