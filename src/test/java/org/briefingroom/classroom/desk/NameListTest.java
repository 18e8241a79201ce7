package org.briefingroom.classroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void blankLinesAndSpacesDoNotMatter() {
        var list = NameList.of("Ada\r\n\r\n  Ben  B.\n");
        assertThat(list.names()).containsExactly("Ada", "Ben B.");
        assertThat(list.problem()).isEmpty();
    }

    @Test
    void whatIsWrongNamesItsLine() {
        assertThat(NameList.of("Ada\nada\n" + "x".repeat(61)).problem()).contains("Line 2: ada stands on the list twice").contains("Line 3: Please choose a name of at most 60");
        assertThat(NameList.of("Ada\n".repeat(20)).problem()).contains("And 14 more lines.");
        assertThat(NameList.of(null).names()).isEmpty();
    }
}
