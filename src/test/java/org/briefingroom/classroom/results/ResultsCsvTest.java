package org.briefingroom.classroom.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.briefingroom.classroom.results.ResultsView.AnsweredLine;
import org.briefingroom.classroom.results.ResultsView.LearnerLine;
import org.junit.jupiter.api.Test;

class ResultsCsvTest {

    @Test
    void everyCellIsQuotedAndQuotesAreDoubled() {
        var csv = ResultsCsv.learners(List.of(new LearnerLine(UUID.randomUUID(), "Ada \"A\", of Utopia", 1, 2, "3 of 4", 75), new LearnerLine(UUID.randomUUID(), "Ben", 0, 2, "", 0)));
        assertThat(csv.lines()).containsExactly("\"learner\",\"quizzes done\",\"quizzes set\",\"points\",\"percent\"",
                "\"Ada \"\"A\"\", of Utopia\",\"1\",\"2\",\"3 of 4\",\"75\"", "\"Ben\",\"0\",\"2\",\"\",\"\"");
    }

    @Test
    void belowFiveLearnersThereIsNoPercentage() {
        assertThat(new Share(2, 4, 4).words()).isEqualTo("2 of 4");
        assertThat(new Share(4, 6, 5).words()).isEqualTo("67 % of 6");
        assertThat(new Share(0, 0, 0).words()).isEqualTo("–");
        var csv = ResultsCsv.answered(Tab.TOPIC, List.of(new AnsweredLine("Harbour", null, 4, new Share(2, 4, 4), 1), new AnsweredLine("Treaty", "§1", 5, new Share(1, 5, 5), 0)));
        assertThat(csv).contains("\"Harbour\",\"\",\"4\",\"2\",\"4\",\"\",\"1\"").contains("\"Treaty\",\"§1\",\"5\",\"1\",\"5\",\"20\",\"0\"");
    }
}
