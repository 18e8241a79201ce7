package org.briefingroom.print.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefingroom.print.handout.MadeUpBriefings;
import org.junit.jupiter.api.Test;

/** What a briefing looked like, as it is kept with a handout. */
class BriefingThenTest {

    @Test
    void whatIsKeptIsReadAgain() {
        var then = BriefingThen.of(MadeUpBriefings.of(12));
        assertThat(then.facts()).hasSize(12);
        assertThat(BriefingThen.read(then.written())).isEqualTo(then);
    }

    @Test
    void anOrderIsComparedByWhatBothHave() {
        var then = BriefingThen.read("# One\n> Look here.\n- 1\n- 2\n- 3\n= 1\n= 2\n= 3\n");
        assertThat(then.notes()).containsEntry("One", "Look here.");
        assertThat(then.shared(BriefingThen.read("# One\n- 1\n- 3\n= 1\n= 3\n"))).isEqualTo(BriefingThen.read("# One\n- 1\n- 3\n= 1\n= 3\n").shared(then));
        assertThat(then.shared(BriefingThen.read("# One\n- 3\n- 1\n= 1\n= 3\n"))).isNotEqualTo(BriefingThen.read("# One\n- 3\n- 1\n= 1\n= 3\n").shared(then));
    }
}
