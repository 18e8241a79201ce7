package org.briefingroom.question.entailment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.briefingroom.question.entailment.Pick.Wrong;

/** Two who said similar things: neither can be a wrong option where the other is right. */
final class Speakers {
    private static final Pattern SAYING = Pattern.compile("\\b(said|says|warned|stressed|promised|demanded|called|announced|told|asked|urged|proposed|argued|declared|insisted)\\b");
    private final Holdings holdings;
    private final Kin kin;

    Speakers(Holdings holdings, Kin kin) {
        this.holdings = holdings;
        this.kin = kin;
    }

    Optional<Objection> objection(Pick pick, Wrong wrong) {
        return pick.saidByKey().stream().filter(fact -> !pick.isAttributed(fact) && isSaid(pick, fact))
                .flatMap(fact -> wrong.answer().parts().stream().flatMap(part -> holdings.by(kin.of(part)).stream()).filter(other -> saysSo(pick, fact, other, wrong.answer())))
                .findFirst().map(other -> wrong.objection(other.name(), "They say or do something too similar: “" + other.fact().said() + "” Choose somebody who does not."));
    }

    private static boolean isSaid(Pick pick, Statement fact) {
        return pick.keys().stream().anyMatch(key -> key.names(fact.speakers())) || SAYING.matcher(fact.fact().said()).find();
    }

    private boolean saysSo(Pick pick, Statement fact, Statement other, Answer option) {
        boolean isJoint = other.name().equals(fact.name()) && option.mayName(fact.speakers(), kin);
        if (isJoint || pick.sharesQuotation(other)) {
            return true;
        }
        return !other.name().equals(fact.name()) && !fact.excludes(other) && isSimilar(pick, fact, other, option);
    }

    private boolean isSimilar(Pick pick, Statement fact, Statement other, Answer option) {
        var said = withoutSubject(other, option);
        var asked = pick.keys().stream().map(key -> withoutSubject(fact, key)).findFirst().orElse(fact.sense());
        return holdings.areSimilarInWhatTells(asked, said) || holdings.areSimilarInWhatTells(pick.sense(), said);
    }

    private Sense withoutSubject(Statement statement, Answer sayer) {
        return statement.subjects().stream().filter(span -> sayer.mayName(span.names(), kin)).findFirst().map(statement::without).orElse(statement.sense());
    }
}
