package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.shelf.ShippedPacks;
import org.junit.jupiter.api.Test;

/** Drafting on a made-up pack of four countries and their ministers. */
class DrafterTest {
    private static final String HEAD = """
            pack: sample
            title: A sample
            about: Made up, for tests.
            source: {kind: news analysis, title: The port, by: Cem Demir, in: The Sample Post, published: 2024-05-01, passages: 1..99, whole: true}
            cast:
              arcadia: {name: Arcadia, type: country}
              utopia: {name: Utopia, type: country, aliases: [Utopian]}
              lemuria: {name: Lemuria, type: country}
              atlantis: {name: Atlantis, type: country}
              ada: {name: Ada Alder, type: person, of: [utopia]}
              ben: {name: Ben Birch, type: person, of: [arcadia]}
              eve: {name: Eve Elm, type: person}
              ivo: {name: Ivo Irwin, type: person}
            topics:
              port: {title: The port}
              troops: {title: Who sends ships, single-valued: true}
            facts:
            """;

    private static String fact(String name, String says, String... more) {
        return "  " + name + ":\n    says: \"" + says + "\"\n    at: §" + (1 + Math.abs(name.hashCode()) % 90) + "\n    as-of: 2024-05-01\n    " + String.join("\n    ", more) + "\n";
    }

    private static final String SENDS = fact("sends", "[Utopia](country:utopia) [has promised](stance:promises) two ships for the patrol.", "status: reported", "topic: troops");
    private static final String REFUSES = fact("refuses", "[Lemuria](country:lemuria) [has refused](stance:refuses) any ships for the patrol.", "status: reported", "topic: troops");
    private static final String WAITS = fact("waits", "[Arcadia](country:arcadia) [has asked](stance:waits) for time over ships for the patrol.", "status: reported", "topic: troops");

    private static String said(String name, String speaker, String says) {
        return fact(name, says, "status: claimed", "speaker: " + speaker, "topic: port");
    }

    private static final String ADA = said("ada-says", "ada", "The harbour wall needs a second lighthouse before winter.");
    private static final String BEN = said("ben-says", "ben", "Fishing licences cost too much for small boats.");
    private static final String EVE = said("eve-says", "eve", "The old customs house makes a good museum.");
    private static final String IVO = said("ivo-says", "ivo", "Tourists spend less every summer.");

    private static Drafts drafts(String... facts) {
        return new Drafter(ShippedPacks.read(HEAD + String.join("", facts))).draft(5);
    }

    private static Optional<Draft> drafted(Drafts drafts, String fact, Angle angle) {
        return drafts.drafts().stream().filter(draft -> draft.fact().equals(fact) && draft.angle() == angle).findFirst();
    }

    private static List<String> wrong(Content content) {
        var options = content instanceof SingleChoice single ? single.options() : ((MultipleChoice) content).options();
        return options.stream().filter(option -> !option.right()).map(Option::text).toList();
    }

    private static String reason(Drafts drafts, String fact, Angle angle) {
        return drafts.undrafted().stream().filter(left -> left.fact().equals(fact) && left.angle() == angle).findFirst().orElseThrow().reason();
    }

    @Test
    void whoeverTookAnotherStanceIsAWrongOptionOnThatGround() {
        var draft = drafted(drafts(SENDS, REFUSES, WAITS), "sends", Angle.STANCE).orElseThrow();
        assertThat(draft.question().content().stem()).isEqualTo("According to the news analysis of 1 May 2024, which country has promised two ships for the patrol?");
        assertThat(wrong(draft.question().content())).containsExactlyInAnyOrder("Lemuria", "Arcadia");
        assertThat(draft.question().falsity().values()).containsOnly(Falsity.FUNCTIONAL);
        assertThat(draft.question().options().values()).containsExactlyInAnyOrder("refuses", "waits");
    }

    @Test
    void whoeverTookTheSameStanceIsNoWrongOption() {
        var twin = fact("sends-too", "[Arcadia](country:arcadia) [has promised](stance:promises) one ship for the patrol.", "status: reported", "topic: troops");
        assertThat(drafted(drafts(SENDS, REFUSES, twin), "sends", Angle.STANCE)).isEmpty();
    }

    @Test
    void whoSaidItOffersOthersWhoSaidOtherThings() {
        var draft = drafted(drafts(ADA, BEN, EVE), "ada-says", Angle.WHO_SAID).orElseThrow();
        assertThat(wrong(draft.question().content())).containsExactlyInAnyOrder("Ben Birch", "Eve Elm");
        assertThat(draft.question().options().values()).containsExactlyInAnyOrder("ben-says", "eve-says");
    }

    @Test
    void aSecondSpeakerWithASimilarClaimIsNeverOffered() {
        var echo = said("ivo-echoes", "ivo", "Before winter the harbour needs another lighthouse on its wall.");
        var draft = drafted(drafts(ADA, BEN, EVE, IVO, echo), "ada-says", Angle.WHO_SAID).orElseThrow();
        assertThat(wrong(draft.question().content())).doesNotContain("Ivo Irwin");
    }

    @Test
    void withoutTwoSafeOptionsThereIsNoQuestionButAReason() {
        assertThat(drafted(drafts(ADA, BEN), "ada-says", Angle.WHO_SAID)).isEmpty();
        assertThat(reason(drafts(ADA, BEN), "ada-says", Angle.WHO_SAID)).contains("person");
    }

    @Test
    void nothingIsClosedBySilenceWhereTheSourceIsNotRead() {
        var drafts = new Drafter(ShippedPacks.read(HEAD.replace(", whole: true", "") + ADA + BEN + EVE)).draft(5);
        assertThat(drafted(drafts, "ada-says", Angle.WHO_SAID)).isEmpty();
        assertThat(drafts.undrafted()).anyMatch(left -> left.isOpen() && left.angle() == Angle.WHO_SAID);
    }

    @Test
    void aSetIsAskedOnlyWhereItIsComplete() {
        var says = "Only [Utopia](country:utopia) and [Arcadia](country:arcadia) have signed the fishing treaty.";
        var others = fact("absent", "[Lemuria](country:lemuria) has no fishing boats left.", "status: reported", "topic: port");
        assertThat(drafted(drafts(fact("signed", says, "status: reported", "topic: port"), others), "signed", Angle.SET)).isEmpty();
        var draft = drafted(drafts(fact("signed", says, "status: reported", "topic: port", "complete: true"), others), "signed", Angle.SET).orElseThrow();
        assertThat(draft.question().content().stem()).endsWith("which countries have signed the fishing treaty?");
        assertThat(wrong(draft.question().content())).containsExactly("Lemuria");
    }

    @Test
    void eventsAreOrderedByTheirOwnDatesAndOverlappingOnesLeftOut() {
        var drafts = drafts(event("dredged", "2021-03", "March 2021", "Utopia"), event("opened", "2020", "2020", "Arcadia"), event("closed", "2023-05-02", "2 May 2023", "Lemuria"),
                event("painted", "2023-05", "May 2023", "Atlantis"));
        var draft = drafted(drafts, "opened", Angle.ORDER).orElseThrow();
        assertThat(((Ordering) draft.question().content()).items()).hasSize(3).first().asString().startsWith("Arcadia");
    }

    private static String event(String name, String iso, String words, String who) {
        return fact(name, "In [" + words + "](date:" + iso + "), [" + who + "](country:" + who.toLowerCase() + ") " + name + " the harbour of its capital.", "status: reported", "topic: port");
    }

    @Test
    void aCuratorsQuestionIsAskedAsItIsWorded() {
        var ask = "asks:\n      - {slot: country, stem: \"Which country, by 1 May 2024, had promised ships?\"}";
        var draft = drafted(drafts(SENDS.stripTrailing() + "\n    " + ask + "\n", REFUSES, WAITS), "sends", Angle.STANCE).orElseThrow();
        assertThat(draft.question().content().stem()).isEqualTo("Which country, by 1 May 2024, had promised ships?");
    }
}
