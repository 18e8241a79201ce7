package org.briefingroom.print.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.FactLine;
import org.briefingroom.print.handout.HandoutView.Band;

/** Source notes in two columns, a few at a time: columns over a whole page would have to be read up and down across its break. */
final class Bands {
    private static final int NOTES = 8;
    private static final int SIGNS_A_LINE = 60;

    private Bands() {
    }

    static List<Band> of(List<Noted> notes) {
        var bands = new ArrayList<Band>();
        for (int from = 0; from < notes.size(); from += NOTES) {
            var band = notes.subList(from, Math.min(notes.size(), from + NOTES));
            bands.add(band(band));
        }
        return bands;
    }

    /** Two columns as equal as their lengths allow, the longer one on the left. */
    private static Band band(List<Noted> notes) {
        int half = IntStream.rangeClosed(1, notes.size()).boxed().min(Comparator.comparingInt(many -> Math.max(lines(notes.subList(0, many)), lines(notes.subList(many, notes.size()))))).orElseThrow();
        return new Band(notes.subList(0, half), notes.subList(half, notes.size()));
    }

    /** About. */
    private static int lines(List<Noted> notes) {
        return notes.stream().mapToInt(noted -> 1 + signs(noted.fact()) / SIGNS_A_LINE).sum();
    }

    private static int signs(FactLine fact) {
        return fact.origin().outlet().length() + fact.place().length() + fact.speaker().length() + 30 + (fact.complete() ? 38 : 0) + (fact.quote() == null ? 0 : 20 + fact.quote().length());
    }
}
