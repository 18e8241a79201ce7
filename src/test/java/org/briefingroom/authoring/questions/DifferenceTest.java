package org.briefingroom.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingroom.authoring.questions.Difference.Change;
import org.briefingroom.authoring.questions.Difference.Piece;
import org.briefingroom.question.kinds.Kind;
import org.junit.jupiter.api.Test;

/** What reads differently in two wordings. */
class DifferenceTest {

    @Test
    void wordsThatCameAndWentAreMarked() {
        assertThat(Difference.pieces("Who opened the old bridge?", "Who closed the bridge in May?")).containsExactly(new Piece(Change.SAME, "Who"), new Piece(Change.GONE, "opened"),
                new Piece(Change.NEW, "closed"), new Piece(Change.SAME, "the"), new Piece(Change.GONE, "old bridge?"), new Piece(Change.NEW, "bridge in May?"));
        assertThat(Difference.pieces("", "New text")).containsExactly(new Piece(Change.NEW, "New text"));
        assertThat(Difference.pieces("", "")).isEmpty();
    }

    @Test
    void onlyThePartsThatDifferAreShown() {
        var before = new Written(Kind.SINGLE_CHOICE, Map.of("stem", "Who?", "option-1", "Ada", "option-2", "Ben"), 2, Set.of(1), List.of("a"), "");
        assertThat(Difference.between(before, before)).isEmpty();
        var after = new Written(Kind.SINGLE_CHOICE, Map.of("stem", "Who?", "option-1", "Ada", "option-2", "Cem", "note-2", "Away."), 2, Set.of(2), List.of("a", "b"), "");
        assertThat(Difference.between(before, after)).extracting(Difference::label).containsExactly("Option 2", "Option 2, or why it is wrong, in your own words", "Right", "Facts");
        var another = new Written(Kind.SHORT_TEXT, Map.of("stem", "Who?", "accepted", "Ada"), 0, Set.of(), List.of("a"), "");
        assertThat(Difference.between(before, another)).extracting(Difference::label).contains("Kind", "Accepted answers", "Option 1", "Right");
    }
}
