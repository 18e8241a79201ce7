package org.briefingroom.question.drafting;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.drafting.Rivals.Part;
import org.briefingroom.question.kinds.ShortText;

/** The sentence with a gap: which name, which place or which term belongs in it. */
final class GapAngle implements Consumer<FactLine> {
    /** A list of examples: others could stand in it. */
    private static final Pattern OPEN_LIST = Pattern.compile("(?i)\\b(among them|such as|including|for example)\\b");

    private final Workbench bench;
    private final Terms terms;
    private final WaysToWrite ways;

    GapAngle(Workbench bench) {
        this.bench = bench;
        terms = new Terms(bench.background());
        ways = new WaysToWrite(bench.background());
    }

    @Override
    public void accept(FactLine fact) {
        var sentence = bench.background().sentence(fact);
        var subject = sentence.predicate().map(Sentence.Predicate::subject);
        for (var slot : fact.text().slots()) {
            boolean isCurated = own(fact, slot).isPresent();
            if (OPEN_LIST.matcher(sentence.before(slot)).find() && !isCurated) {
                continue;
            }
            bench.background().name(slot).filter(name -> isCurated || isPlain(name, slot) && isNamedOnce(fact, slot)).ifPresent(name -> {
                if (slot.type() == SlotType.TERM) {
                    askTerm(fact, sentence, slot, name);
                } else if (slot.type() != SlotType.GROUP && slot.type() != SlotType.QUOTE && !subject.filter(slot::equals).isPresent() && !fact.complete()) {
                    askName(fact, sentence, slot, name);
                }
            });
        }
    }

    private static boolean isPlain(Name name, Slot slot) {
        return slot.type() == SlotType.TERM || name.name().equals(slot.words()) || name.type() == CastType.PERSON && name.name().endsWith(" " + slot.words());
    }

    private static boolean isNamedOnce(FactLine fact, Slot slot) {
        return fact.text().slots().stream().filter(other -> other.value().equals(slot.value())).count() == 1;
    }

    private void askName(FactLine fact, Sentence sentence, Slot slot, Name name) {
        var angle = slot.type() == SlotType.PLACE ? Angle.WHERE : Angle.COMPLETE;
        // what most of the facts are about is no question
        if (bench.background().isEverywhere(name)) {
            return;
        }
        if (own(fact, slot).isEmpty() && (name.type() == CastType.PERSON || name.type() == CastType.ORGANISATION)) {
            bench.leave(fact, angle, "in the place of " + name.name() + " others of the topic would make no sense; a curator’s question would");
            return;
        }
        var inSentence = bench.background().inSentence(name);
        boolean afterArticle = sentence.before(slot).matches("(?is)(.*\\s)?the ");
        boolean withArticle = afterArticle && inSentence.startsWith("the ");
        var own = own(fact, slot);
        var stem = own.orElse(Stems.gap(fact, Stems.word(name), sentence, slot, withArticle));
        var found = bench.rivals().of(fact, name, sentence.before(slot) + sentence.behind(slot), stem, Part.OTHER);
        boolean bare = afterArticle && !withArticle;
        var safe = bare ? found.safe().stream().map(each -> each.worded(each.text().replaceFirst("^the ", ""))).toList() : found.safe();
        bench.choose(angle, fact, stem, Choosable.right(bare ? name.name() : inSentence), new Rivals.Found(safe, found.reason()));
        own.filter(each -> mayBeWritten(name, each)).ifPresent(each -> write(angle, fact, each, name, slot));
    }

    private Optional<String> own(FactLine fact, Slot slot) {
        return bench.background().ask(fact, slot).map(Ask::stem);
    }

    /** A place or a body by its name; a person only where the cast knows several ways to write them. */
    private static boolean mayBeWritten(Name name, String stem) {
        return name.type() == CastType.PERSON ? WaysToWrite.areEnough(name) : stem.matches("(?i).*\\bwhich " + Stems.word(name) + "\\b.*");
    }

    /** To be written down only where a curator's question leaves no second right word: a gap takes many. */
    private void write(Angle angle, FactLine fact, String stem, Name name, Slot slot) {
        bench.notes().add(angle, Difficulty.HARD, fact, new ShortText(stem, ways.of(name, slot)));
    }

    private void askTerm(FactLine fact, Sentence sentence, Slot slot, Name term) {
        if (bench.background().isEverywhere(term)) {
            return;
        }
        var own = own(fact, slot);
        if (own.isEmpty() && !terms.isExplainedBy(term, fact)) {
            bench.leave(fact, Angle.TERM, "the fact uses the term without saying what it means");
            return;
        }
        bench.choose(Angle.TERM, fact, own.orElse(Stems.gap(fact, "term", sentence, slot, false)), Choosable.right(slot.words()), terms.beside(fact, sentence, slot, term));
        own.filter(stem -> Terms.isProper(slot.words()) && !term.aliases().isEmpty() && stem.matches("(?i).*\\b(name|called|term)\\b.*")).ifPresent(stem -> write(Angle.TERM, fact, stem, term, slot));
    }
}
