package org.briefingroom.question.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.rules.Falsity;

/**
 * What does the source say itself, and what does it only give as somebody's? Every fact has one status, so statements of the other
 * sort are wrong; feedback shows whose they are.
 */
final class VoiceAngle implements Consumer<FactLine> {
    private static final int MOST_WORDS = 20;
    /** Told in the source's voice, and yet what somebody said. */
    private static final Pattern SAYING = Pattern.compile("(?i)\\b(said|says|warned|demanded|rejected|promised?|committed|commitment|stressed|signalled|called|told|explain|account|argument)\\b");
    private static final Pattern DANGLING = Pattern.compile("(?i)the (idea|goal|aim|point|matter|argument|worrying question)\\b.*");

    private final Workbench bench;

    VoiceAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        if (isOwn(fact) || isClaim(fact)) {
            var key = statement(fact);
            if (!isOption(fact)) {
                bench.leave(fact, Angle.VOICE, "as an option the statement is too long, or tells by its words whose it is");
                return;
            }
            bench.choose(Angle.VOICE, fact, stem(fact), Choosable.right(key), new Rivals.Found(others(fact, isClaim(fact) ? this::isReport : VoiceAngle::isClaim),
                    "no two statements of the other sort are of a length with this one"));
        }
    }

    private static String stem(FactLine fact) {
        var source = Stems.source(fact);
        return Sentence.capitalised(source) + " says some things itself and gives others as the words or wishes of people it names. Which of these does it "
                + (isClaim(fact) ? "give as somebody’s claim or wish?" : "say itself?");
    }

    /** What the source says in its own voice: an event or a figure, or its author's reading. */
    private boolean isOwn(FactLine fact) {
        return isReport(fact) || fact.status() == Status.ANALYSIS && fact.speakers().equals(List.of(fact.origin().author())) && !bench.background().sharesItsPassage(fact);
    }

    private boolean isReport(FactLine fact) {
        return fact.status() == Status.REPORTED && !SAYING.matcher(fact.said()).find() && !bench.background().isAboutTheSource(fact);
    }

    private static boolean isClaim(FactLine fact) {
        return fact.status() == Status.CLAIMED && !fact.speakers().contains(fact.origin().author());
    }

    /** Short enough, without quotation marks, standing alone, and said by nobody else in another way. */
    private boolean isOption(FactLine fact) {
        var said = statement(fact);
        return said.split(" ").length <= MOST_WORDS && !said.contains("“") && !DANGLING.matcher(said).matches() && !Stems.isNegative(said)
                && bench.background().like(fact, fact.said()).noneMatch(other -> isClaim(other) != isClaim(fact));
    }

    private String statement(FactLine fact) {
        var sentence = bench.background().sentence(fact);
        return Sentence.capitalised(Stems.lead(fact, sentence) + Sentence.plain(sentence.core())) + ".";
    }

    private List<Choosable> others(FactLine fact, Predicate<FactLine> sort) {
        var key = statement(fact);
        Stream<FactLine> others = bench.background().facts().stream().filter(sort).filter(this::isOption);
        return others.sorted(Comparator.comparing((FactLine other) -> !other.topic().slug().equals(fact.topic().slug()))
                        .thenComparing(other -> Math.abs(statement(other).length() - key.length())).thenComparing(FactLine::fact))
                .filter(other -> statement(other).length() * 2 > key.length() && statement(other).length() < key.length() * 2)
                .map(other -> new Choosable(statement(other), Falsity.FUNCTIONAL, other.fact(), "", other.topic().slug().equals(fact.topic().slug()) ? 0.9 : 0.5)).toList();
    }
}
