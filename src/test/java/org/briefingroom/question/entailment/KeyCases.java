package org.briefingroom.question.entailment;

import static org.briefingroom.question.entailment.Asking.claimed;
import static org.briefingroom.question.entailment.Asking.given;

import java.util.List;
import org.briefingroom.fact.Status;
import org.briefingroom.question.entailment.OptionCases.Case;

/** Right answers that the facts no longer give, or that are not the only ones; and kinds of questions without options. */
final class KeyCases {
    private static final String SHIPS = "The fleet of [Utopia](country:utopia) has [about 40](number:~40 ships) ships.";
    private static final String HOW_MANY = "As reported on 19 August 2025, how many ships has the fleet of Utopia?";
    private static final String CLAIM = "The harbour of [Utopia](country:utopia) stayed open all winter.";
    private static final String STATUS = "How does the source of 19 August 2025 present the statement that the harbour of Utopia stayed open all winter?";
    private static final String[] LABELS = {"as what a party to the events claims", "as an event or a figure that it reports", "as a reading by its author or an expert"};
    private static final String BUILT = "The light was built in [1990](date:1990).";
    private static final String FELL = "The bridge fell in [May 1990](date:1990-05).";
    private static final String MET = "The guild met in [June 1991](date:1991-06).";
    private static final String IN_ORDER = "Put these in order, the earliest first.";

    private KeyCases() {
    }

    static List<Case> keys() {
        return List.of(
                new Case("the right one is not there", "signed", () -> given("signed", "[Lemuria](country:lemuria) signed the treaty.").single("Who signed the treaty?", "Utopia", "Atlantis")),
                new Case("by its alias it is", null, () -> given("signed", "The [Castle](country:utopia) signed the treaty.").single("Who signed the treaty?", "Utopia", "Atlantis")),
                new Case("another number is there", "ships", () -> given("ships", SHIPS).single(HOW_MANY, "70 ships", "90 ships")),
                new Case("the number rounded", null, () -> given("ships", SHIPS).single(HOW_MANY, "about 40 ships", "90 ships")),
                new Case("a finer date than is there", "met", () -> given("met", MET).single("When did the guild meet?", "3 June 1991", "4 May 1990")),
                new Case("a coarser date than is there", null, () -> given("met", MET).single("When did the guild meet?", "1991", "1990")),
                new Case("another speaker", "open", () -> claimed("open", CLAIM, "Ben Birk").single("Who said that the harbour stayed open?", "Ada Alm", "Atlantis")),
                new Case("another status", "open", () -> claimed("open", CLAIM, "Ben Birk").single(STATUS, LABELS[1], LABELS[0], LABELS[2])),
                new Case("the status", null, () -> claimed("open", CLAIM, "Ben Birk").single(STATUS, LABELS)),
                new Case("the same sentence with another status", "seen", () -> claimed("open", CLAIM, "Ben Birk").said("seen", CLAIM, Status.ANALYSIS, "Cem Demir").single(STATUS, LABELS)),
                new Case("nearly the same sentence of another", null, () -> claimed("open", CLAIM, "Ben Birk")
                        .said("seen", "The harbour of [Lemuria](country:lemuria) stayed open all winter.", Status.ANALYSIS, "Cem Demir").single(STATUS, LABELS)),
                new Case("a second number", "more", () -> given("ships", SHIPS).and("more", "[Utopia](country:utopia)’s fleet has [60](number:60 ships) ships.").number(HOW_MANY, "38", "42")),
                new Case("a second number that is accepted", null, () -> given("ships", SHIPS).and("more", "[Utopia](country:utopia)’s fleet has [60](number:60 ships) ships.").number(HOW_MANY, "38", "60")),
                new Case("the number of another", null, () -> given("ships", SHIPS).and("more", "[Lemuria](country:lemuria)’s fleet has [60](number:60 ships) ships.").number(HOW_MANY, "38", "42")),
                new Case("another's account, when one is asked for theirs", null, () -> claimed("ships", SHIPS, "Ben Birk").and("more", "[Utopia](country:utopia)’s fleet has [60](number:60 ships) ships.", "Cem Demir")
                        .number("According to Ben Birk (as reported on 19 August 2025), how many ships has the fleet of Utopia?", "38", "42")),
                new Case("a second name, typed", "too", () -> given("signed", "[Utopia](country:utopia) signed the lighthouse treaty.").and("too", "[Lemuria](country:lemuria) signed the lighthouse treaty.")
                        .text("Which country signed the lighthouse treaty?", "Utopia")),
                new Case("a second name that is accepted", null, () -> given("signed", "[Utopia](country:utopia) and [Lemuria](country:lemuria) signed the treaty.").text("Name a country that signed the treaty.", "Utopia", "Lemuria")),
                new Case("the other of two, typed", "signed", () -> given("signed", "[Utopia](country:utopia) and [Lemuria](country:lemuria) signed the treaty.").text("Which country signed the treaty?", "Utopia")));
    }

    static List<Case> kinds() {
        return List.of(
                new Case("true", null, () -> given("open", CLAIM).statement("As reported on 19 August 2025, the harbour of Utopia stayed open all winter.", true)),
                new Case("true, but denied elsewhere", "not", () -> given("open", CLAIM).and("not", "The harbour of [Utopia](country:utopia) did not stay open all winter.", "Ben Birk")
                        .statement("As reported on 19 August 2025, the harbour of Utopia stayed open all winter.", true)),
                new Case("true, but another number elsewhere", "more", () -> given("ships", SHIPS).and("more", "The fleet of [Utopia](country:utopia) has [60](number:60 ships) ships.", "Ben Birk")
                        .statement("As reported on 19 August 2025, the fleet of Utopia has about 40 ships.", true)),
                new Case("true, but of another", "open", () -> given("open", CLAIM).statement("As reported on 19 August 2025, the bridge of Lemuria stayed shut all summer.", true)),
                new Case("false", null, () -> given("open", CLAIM).statement("As reported on 19 August 2025, the harbour of Lemuria stayed open all winter.", false)),
                new Case("false, but a fact says so", "too", () -> given("open", CLAIM).and("too", "The harbour of [Lemuria](country:lemuria) stayed open all winter.", "Ben Birk")
                        .statement("As reported on 19 August 2025, the harbour of Lemuria stayed open all winter.", false)),
                new Case("false by a “not”", null, () -> given("open", CLAIM).statement("As reported on 19 August 2025, the harbour of Utopia did not stay open all winter.", false)),
                new Case("in order", null, () -> given("built", BUILT).and("met", MET).ordered(IN_ORDER, "The light is built.", "The guild meets.")),
                new Case("in the wrong order", "built", () -> given("built", BUILT).and("met", MET).ordered(IN_ORDER, "The guild meets.", "The light is built.")),
                new Case("in no certain order", "fell", () -> given("built", BUILT).and("fell", FELL).ordered(IN_ORDER, "The light is built.", "The bridge falls.")),
                new Case("compared", null, () -> given("built", BUILT).and("met", MET).single("Which came earlier?", "The light was built.", "The guild met.")),
                new Case("compared the wrong way", "met", () -> given("built", BUILT).and("met", MET).single("Which came earlier?", "The guild met.", "The light was built.")),
                new Case("compared for nothing", "built", () -> given("built", BUILT).and("fell", FELL).single("Which came earlier?", "The light was built.", "The bridge fell.")),
                new Case("matched", null, () -> given("built", "[Ada](person:ada) built the light.").and("fell", "[Ben](person:ben) led the guild.").matched("sold the bridge", "Ada Alm = built the light", "Ben Birk = led the guild")),
                new Case("matched, but a spare one fits", "sold", () -> given("built", "[Ada](person:ada) built the light.").and("led", "[Ben](person:ben) led the guild.").and("sold", "[Ben](person:ben) sold the bridge.")
                        .matched("sold the bridge", "Ada Alm = built the light", "Ben Birk = led the guild")),
                new Case("matched, but the partner of another fits", "both", () -> given("built", "[Ada](person:ada) built the light.").and("both", "[Ada](person:ada) and [Ben](person:ben) led the guild.")
                        .matched("", "Ada Alm = built the light", "Ben Birk = led the guild")));
    }
}
