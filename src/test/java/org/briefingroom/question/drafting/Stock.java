package org.briefingroom.question.drafting;

import java.util.List;

/** What is told in made-up worlds: values that are equal, overlap or differ, and claims in several wordings. */
final class Stock {
    static final List<String> NUMBERS = List.of("40 ships", "0.04 thousand ships", "~41 ships", "60 ships", ">=55 ships", "50..70 ships", "90 ships", "120 ships", "100..130 ships");
    static final List<String> LENGTHS = List.of("5 km", "5000 metres", "3.1 miles", "~5 km", "8 km", "6..9 km", "12 km", ">=11 km", "20 km");
    static final List<String> DATES = List.of("1990", "1990-05", "1990-05-03", "1991-06", "1992", "1993-02-14", "1993-02", "1995-11", "1996");
    static final List<String> STANCES = List.of("refuses=had refused to join", "joins=had agreed to join", "hesitates=had hesitated over joining", "leads=had offered to lead");
    static final List<List<String>> CLAIMS = List.of(
            List.of("The harbour must stay open to every ship of the coast.", "Every ship of the coast must find the harbour open.", "The harbour must stay open in winter."),
            List.of("The price of grain will double before spring.", "Before spring the grain price will double."),
            List.of("The old lighthouse needs a stronger lamp.", "A stronger lamp is what the old lighthouse needs.", "The old lighthouse needs a younger keeper."),
            List.of("The fishing fleet should be counted each year.", "Each year the fishing fleet should be counted."));
    static final List<String> MADE = List.of("old", "northern", "long", "painted");

    private Stock() {
    }
}
