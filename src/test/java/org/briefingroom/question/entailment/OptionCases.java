package org.briefingroom.question.entailment;

import static org.briefingroom.question.entailment.Asking.claimed;
import static org.briefingroom.question.entailment.Asking.given;

import java.util.List;
import java.util.function.Supplier;

/** Wrong options: those that a fact makes right, and those that are sound. */
final class OptionCases {
    private static final String SIGNED = "[Utopia](country:utopia) signed the lighthouse treaty.";
    private static final String WHO_SIGNED = "As reported on 19 August 2025, which of them signed the lighthouse treaty?";
    private static final String SHIPS = "The fleet of [Utopia](country:utopia) has [40](number:40 ships) ships.";
    private static final String HOW_MANY = "As reported on 19 August 2025, how many ships has the fleet of Utopia?";
    private static final String OPENED = "The lighthouse was opened on [18 August 2025](date:2025-08-18).";
    private static final String WHEN = "As reported on 19 August 2025, when was the lighthouse opened?";
    private static final String OPEN = "The harbour must stay [open](stance:open) to every ship of the coast.";
    private static final String WHO_SAID = "As reported on 19 August 2025, who said that the harbour must stay open to every ship of the coast?";

    /** @param fact that the second option is objected to by; null when nothing is */
    record Case(String name, String fact, Supplier<List<Objection>> objections) {
        @Override
        public String toString() {
            return name;
        }
    }

    private OptionCases() {
    }

    static List<Case> names() {
        return List.of(
                new Case("another alias", "signed", () -> given("signed", SIGNED).single(WHO_SIGNED, "Utopia", "the Castle")),
                new Case("its group", "signed", () -> given("signed", SIGNED).single(WHO_SIGNED, "Utopia", "island countries")),
                new Case("a member of a member", "signed", () -> given("signed", "The [Islanders](group:islanders) signed the lighthouse treaty.").single(WHO_SIGNED, "the Islanders", "Ben Birk")),
                new Case("another who did it", "too", () -> given("signed", SIGNED).and("too", "[Lemuria](country:lemuria) signed the lighthouse treaty, too.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("another by its alias", "too", () -> given("signed", SIGNED).and("too", "The [Lemurian](country:lemuria) side signed the treaty on the lighthouse.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("the group of another", "too", () -> given("signed", SIGNED).and("too", "The [Union](organisation:union) signed the lighthouse treaty.").single(WHO_SIGNED, "Utopia", "Arcadia")),
                new Case("without a mark", "too", () -> given("signed", SIGNED).and("too", "Lemuria signed the lighthouse treaty.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("a claim that they did", "too", () -> given("signed", SIGNED).and("too", "[Lemuria](country:lemuria) signed the lighthouse treaty.", "Ben Birk").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("one of the same list", "both", () -> given("both", "[Utopia](country:utopia) and [Lemuria](country:lemuria) signed the lighthouse treaty.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("who did not", null, () -> given("signed", SIGNED).and("not", "[Lemuria](country:lemuria) did not sign the lighthouse treaty.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("whom no fact names", null, () -> given("signed", SIGNED).single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("who did something else", null, () -> given("signed", SIGNED).and("grain", "[Lemuria](country:lemuria) sells grain in winter.").single(WHO_SIGNED, "Utopia", "Lemuria")),
                new Case("who did it to another", null, () -> given("sold", "[Utopia](country:utopia) sold grain to [Arcadia](country:arcadia).")
                        .and("other", "[Lemuria](country:lemuria) sold grain to [Atlantis](country:atlantis).").single("As reported on 19 August 2025, who sold grain to Arcadia?", "Utopia", "Lemuria")),
                new Case("who holds another position, of which each has one", null, () -> new Asking().position("hesitates", "[Utopia](country:utopia) [had hesitated](stance:hesitates) over taking part in the patrol.")
                        .position("refuses", "[Lemuria](country:lemuria) [had refused](stance:refuses) to take part in the patrol.").single("As reported on 19 August 2025, who had hesitated over taking part in the patrol?", "Utopia", "Lemuria")),
                new Case("whom the question names", null, () -> given("asked", "[Utopia](country:utopia) asked [Lemuria](country:lemuria) to sign.").single("As reported on 19 August 2025, who asked Lemuria to sign?", "Utopia", "Lemuria")),
                new Case("in the set", "too", () -> given("signed", "[Utopia](country:utopia) and [Arcadia](country:arcadia) signed the lighthouse treaty.")
                        .and("too", "[Lemuria](country:lemuria) signed the lighthouse treaty.").multiple(WHO_SIGNED, 2, "Utopia", "Arcadia", "Lemuria")),
                new Case("not in the set", null, () -> given("signed", "[Utopia](country:utopia) and [Arcadia](country:arcadia) signed the lighthouse treaty.").multiple(WHO_SIGNED, 2, "Utopia", "Arcadia", "Lemuria")),
                new Case("another place", "too", () -> given("met", "[Ada](person:ada) met [Ben](person:ben) at the [North Quay](place:north-quay).")
                        .and("too", "[Ben](person:ben) met [Ms. Alm](person:ada) at the [Old Quay](place:south-quay).").single("As reported on 19 August 2025, where did Ada meet Ben?", "North Quay", "South Quay")),
                new Case("a term that is said of it as well", "too", () -> given("is", "The harbour of [Utopia](country:utopia) is a [free port](term:free-port).")
                        .and("too", "The harbour of [Utopia](country:utopia) is a [toll port](term:toll-port).", "Ben Birk").single("As reported on 19 August 2025, what sort of port is the harbour of Utopia?", "a free port", "a toll port")),
                new Case("in a gap", "too", () -> given("signed", SIGNED).and("too", "[Lemuria](country:lemuria) signed the lighthouse treaty.").gap("As reported on 19 August 2025, ", " signed the lighthouse treaty.", "Utopia", "Lemuria")));
    }

    static List<Case> values() {
        return List.of(
                new Case("the same in other units", "far", () -> given("far", "The way to the light of [Utopia](country:utopia) is [5 kilometres](number:5 kilometres) long.")
                        .single("As reported on 19 August 2025, how long is the way to the light of Utopia?", "5 kilometres", "5,000 metres")),
                new Case("miles", "far", () -> given("far", "The way to the light is [10 miles](number:10 miles) long.").single("As reported on 19 August 2025, how long is the way to the light?", "10 miles", "about 16 km")),
                new Case("thousands", "many", () -> given("many", "The town has [about 15,000](number:~15000 people) people.").single("As reported on 19 August 2025, how many people has the town?", "about 15,000", "15.2 thousand")),
                new Case("a range that overlaps", "many", () -> given("many", "The force would have [15,000 to 20,000](number:15000..20000 troops) troops.").single("As reported on 19 August 2025, how many troops would the force have?", "15,000 to 20,000", "18,000 to 30,000")),
                new Case("at least a lower one", "share", () -> given("share", "The land makes up [20 percent or more](number:>=20 percent).").single("As reported on 19 August 2025, what share does the land make up?", "20 percent or more", "more than 10 percent")),
                new Case("a fifth", "share", () -> given("share", "The land makes up [20 percent](number:20 percent).").single("As reported on 19 August 2025, what share does the land make up?", "20 percent", "a fifth")),
                new Case("a second value", "more", () -> given("ships", SHIPS).and("more", "[Utopia](country:utopia)’s fleet has [60](number:60 ships) ships.", "Ben Birk").single(HOW_MANY, "40 ships", "60 ships")),
                new Case("the value of another", null, () -> given("ships", SHIPS).and("more", "The fleet of [Lemuria](country:lemuria) has [60](number:60 ships) ships.").single(HOW_MANY, "40 ships", "60 ships")),
                new Case("another number", null, () -> given("ships", SHIPS).single(HOW_MANY, "40", "60")),
                new Case("the month of the day", "opened", () -> given("opened", OPENED).single(WHEN, "18 August 2025", "August 2025")),
                new Case("a second date", "again", () -> given("opened", OPENED).and("again", "The lighthouse was opened on [3 May 2024](date:2024-05-03).", "Ben Birk").single(WHEN, "18 August 2025", "May 2024")),
                new Case("another date", null, () -> given("opened", OPENED).and("bridge", "The bridge fell in [May 2024](date:2024-05).").single(WHEN, "18 August 2025", "May 2024")));
    }

    static List<Case> said() {
        return List.of(
                new Case("who says the same", "too", () -> claimed("open", OPEN, "Ada Alm").and("too", "The harbour must stay open to every ship.", "Ben Birk").single(WHO_SAID, "Ada Alm", "Ben Birk")),
                new Case("who says nearly the same", "too", () -> claimed("open", OPEN, "Ada Alm").and("too", "A harbour that stays open is a gift to the coast.", "Ben Birk").single(WHO_SAID, "Ada Alm", "Ben Birk")),
                new Case("who is said to demand it", "too", () -> claimed("open", OPEN, "Ada Alm").and("too", "[Ben](person:ben) demanded that the harbour stay open.").single(WHO_SAID, "Ada Alm", "Ben Birk")),
                new Case("who says it with another", "open", () -> claimed("open", OPEN, "Ada Alm", "Ben Birk").single(WHO_SAID, "Ada Alm", "Ben Birk")),
                new Case("whose country says it", "too", () -> claimed("open", OPEN, "Ada Alm").and("too", "The harbour must stay open to every ship.", "Arcadia").single(WHO_SAID, "Ada Alm", "Ben Birk")),
                new Case("for whom they speak", "open", () -> claimed("open", OPEN, "Ada Alm").single(WHO_SAID, "Ada Alm", "Utopia")),
                new Case("whose words they are as well", "too", () -> claimed("open", "The harbour is [“a gate”](quote:ada).", "Ada Alm").and("too", "The bridge of the old town is [“a gate”](quote:ben).", "Ben Birk")
                        .single("As reported on 19 August 2025, who spoke of “a gate”?", "Ada Alm", "Ben Birk")),
                new Case("who speaks of something else", null, () -> claimed("open", OPEN, "Ada Alm").and("grain", "Grain will be dear in winter.", "Ben Birk").single(WHO_SAID, "Ada Alm", "Ben Birk")));
    }
}
