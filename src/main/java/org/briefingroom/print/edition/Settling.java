package org.briefingroom.print.edition;

import org.briefingroom.fact.FactLine;

/** What settles an answer, as the key says it. @param place where it was read, how sure it is and as of when */
public record Settling(String sentence, String place) {

    public static Settling of(FactLine fact) {
        return new Settling(fact.sentence(), fact.origin().outlet() + ", " + fact.place() + "; " + fact.status().word() + ", " + fact.asOf());
    }
}
