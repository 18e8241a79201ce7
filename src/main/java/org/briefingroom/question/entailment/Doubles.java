package org.briefingroom.question.entailment;

import java.util.Optional;
import org.briefingroom.question.entailment.Pick.Wrong;

/** A wrong option that is the right one under another name, in another unit, less exactly, or as its group or member. */
final class Doubles {
    private final Kin kin;

    Doubles(Kin kin) {
        this.kin = kin;
    }

    Optional<Objection> objection(Pick pick, Wrong wrong) {
        return pick.keys().stream().filter(key -> key.sharesWith(wrong.answer(), kin)).findFirst()
                .map(key -> wrong.objection(pick.settling().get(0).name(), "It is right when “" + key.text() + "” is: the same, a part of it, or what it belongs to. Choose another option."));
    }
}
