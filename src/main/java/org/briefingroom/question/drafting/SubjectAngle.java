package org.briefingroom.question.drafting;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.drafting.Rivals.Part;
import org.briefingroom.question.drafting.Sentence.Predicate;
import org.briefingroom.question.kinds.ShortText;

/** Who did it, which it was, who took this stance: the sentence itself, with a question word in the place of its subject. */
final class SubjectAngle implements Consumer<FactLine> {
    private static final Pattern GENDERED = Pattern.compile("(?i)\\b(he|she|his|her|him|himself|herself)\\b");

    private final Workbench bench;
    private final WaysToWrite ways;

    SubjectAngle(Workbench bench) {
        this.bench = bench;
        ways = new WaysToWrite(bench.background());
    }

    @Override
    public void accept(FactLine fact) {
        var sentence = bench.background().sentence(fact);
        sentence.predicate().ifPresent(predicate -> bench.background().name(predicate.subject())
                .filter(subject -> subject.type() != null && isNamedPlainly(subject, predicate.subject().words()))
                .ifPresent(subject -> ask(fact, sentence, predicate, subject)));
    }

    /** By name or by family name; not as "the Kremlin" or "the Poles", which no other name could stand in for. */
    private static boolean isNamedPlainly(Name name, String words) {
        return name.name().equals(words) || name.name().equalsIgnoreCase("the " + words) || name.type() == CastType.PERSON && name.name().endsWith(" " + words);
    }

    private void ask(FactLine fact, Sentence sentence, Predicate predicate, Name subject) {
        var angle = fact.text().slots(SlotType.STANCE).isEmpty() ? Angle.WHO : Angle.STANCE;
        if (bench.background().isEverywhere(subject)) {
            bench.leave(fact, angle, subject.name() + " is what most of the facts are about, so asking for it tests nothing");
            return;
        }
        if (subject.type() == CastType.PERSON && GENDERED.matcher(predicate.rest()).find()) {
            bench.leave(fact, angle, "“he” or “she” in the rest of the sentence would give the person away");
            return;
        }
        if (bench.background().namedIn(predicate.rest()).contains(subject.slug())) {
            bench.leave(fact, angle, "the rest of the sentence names " + subject.name() + " too");
            return;
        }
        var asked = Stems.asking(subject).replace("who", predicate.possessive() ? "whose" : "who") + (predicate.possessive() && !Stems.asking(subject).equals("who") ? "’s " : " ");
        var stem = Stems.voice(fact) + ", " + Stems.lead(fact, sentence) + asked + predicate.rest() + "?";
        var own = bench.background().ask(fact, predicate.subject()).map(Ask::stem).orElse(stem);
        if (WaysToWrite.areEnough(subject)) {
            bench.background().ask(fact, predicate.subject()).ifPresent(ask -> bench.notes().add(angle, Difficulty.HARD, fact,
                    new ShortText(ask.stem(), ways.of(subject, predicate.subject()))));
        }
        bench.choose(angle, fact, own, Choosable.right(bench.background().inSentence(subject)), bench.rivals().of(fact, subject, Sentence.plain(sentence.lead()) + predicate.rest(), own, Part.SUBJECT));
    }
}
