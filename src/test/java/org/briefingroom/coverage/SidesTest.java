package org.briefingroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final Sides SIDES = new Sides(List.of(name("Ada", CastType.PERSON, "the Ministry"), name("the Ministry", CastType.ORGANISATION, "Utopia"),
            name("Ben", CastType.PERSON, "Utopia", "the Union"), name("Cem", CastType.PERSON, "Arcadia"), name("Utopia", CastType.COUNTRY, "the Union"),
            name("Arcadia", CastType.COUNTRY, "the Union"), name("the Union", CastType.ORGANISATION)));

    private static Name name(String name, CastType type, String... of) {
        return new Name(name, name, type, null, List.of(), List.of(of));
    }

    private static List<FactLine> claims(String... speakers) {
        return Arrays.stream(speakers).map(speaker -> Samples.shown(1, Samples.held(Status.CLAIMED, speaker))).toList();
    }

    @Test
    void oneSpeakerIsASideAndSoAreThePeopleOfOneCountry() {
        assertThat(SIDES.onlySide(claims("Ada", "Ada"))).contains("Ada");
        assertThat(SIDES.onlySide(claims("Ada", "Ben", "Utopia"))).contains("people of Utopia");
        assertThat(SIDES.onlySide(claims("Ada", "Cem"))).isEmpty();
    }

    @Test
    void whatIsReportedHasNoSpeakerAlone() {
        assertThat(Sides.onlySpeaker(claims("Ada"))).contains("Ada");
        assertThat(Sides.onlySpeaker(claims("Ada", "Ben"))).isEmpty();
        assertThat(Sides.onlySpeaker(List.of(claims("Ada").get(0), Samples.shown(2, Samples.TREATY)))).isEmpty();
    }
}
