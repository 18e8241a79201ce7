package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.authoring.quizzes.QuestionsForm.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsFormTest {

    private static QuestionsForm form(String deed, String... names) {
        return new QuestionsForm(1, deed, Stream.of(names).map(name -> new Row(name, "1")).toList());
    }

    private static List<String> done(QuestionsForm form) {
        return form.done().stream().map(Row::question).toList();
    }

    @ParameterizedTest
    @CsvSource({"save, a b c, 0", "up-2, b a c, 1", "up-1, a b c, 1", "down-2, a c b, 3", "down-3, a b c, 3", "remove-2, a c, 2", "remove-3, a b, 2", "up-9, a b c, 8", "up-0, a b c, 0", "nonsense, a b c, 0"})
    void theDeedIsDone(String deed, String after, int next) {
        var form = form(deed, "a", "b", "c");
        assertThat(done(form)).containsExactly(after.split(" "));
        assertThat(form.next()).isEqualTo(next);
    }

    @Test
    void noQuestionIsAskedTwice() {
        assertThat(done(form("save", "a", "b", "a", ""))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0.5, true", "'0,5', true", "100, true", "100.1, false", "0, false", "-1, false", "1.25, false", "one, false", "'', false"})
    void pointsAreANumberUpToAHundred(String points, boolean isSound) {
        assertThat(new QuestionsForm(1, "save", List.of(new Row("a", points))).isSound()).isEqualTo(isSound);
        assertThat(new Row("a", points).problem().isEmpty()).isEqualTo(isSound);
    }
}
