package org.briefingroom.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefingroom.people.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffDeedsTest {

    @ParameterizedTest
    @EnumSource
    void whateverConcernsPeopleHasAWordInTheLog(Deed.Kind kind) {
        assertThat(StaffDeeds.act(kind).name()).isEqualTo(kind.name());
    }
}
