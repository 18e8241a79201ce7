package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.briefingroom.quiz.Audience;
import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFormTest {

    private static SettingsForm form(String... changes) {
        var typed = new HashMap<>(SettingsForm.of(new Settings("Bridges", "On bridges.", Feedback.AFTER_EACH, Demands.NONE)).typed());
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return new SettingsForm(Map.copyOf(typed));
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        var form = form("minutes", "20", "attempts", "2", "opens", "2026-03-02T08:30", "closes", "2026-03-02T10:00", "zone", "Europe/Berlin", "audience", "code", "code", "Rhine", "shuffleQuestions", "yes");
        assertThat(form.problems()).isEmpty();
        assertThat(SettingsForm.of(form.settings())).isEqualTo(form);
        assertThat(form.settings().demands().audience()).isEqualTo(Audience.CODE);
    }

    @ParameterizedTest
    @CsvSource({"title, ''", "feedback, never", "minutes, abc", "minutes, 0", "minutes, 1441", "attempts, 101", "attempts, -1", "opens, tomorrow", "closes, 1999-01-01T00:00",
        "closes, 999999999-01-01T00:00", "zone, Europe/Nowhere", "zone, EST5EDT", "audience, friends"})
    void whatCannotBeIsNamedAtItsField(String field, String typed) {
        assertThat(form(field, typed).problems()).containsOnlyKeys(field);
    }

    @Test
    void longTextsAreRefusedNotCut() {
        assertThat(form("title", "a".repeat(121), "about", "b".repeat(601)).problems()).containsOnlyKeys("title", "about");
    }

    @Test
    void anHourThatTheClocksPassOverIsNoTime() {
        assertThat(form("zone", "Europe/Berlin", "opens", "2026-03-29T02:30").problems().get("opens")).contains("the clocks go forward over it on 29 March 2026");
        assertThat(form("zone", "UTC", "opens", "2026-03-29T02:30").problems()).isEmpty();
        assertThat(form("zone", "Europe/Berlin", "opens", "2026-10-25T02:30").problems()).isEmpty();
    }

    @Test
    void itClosesAfterItOpens() {
        assertThat(form("opens", "2026-03-02T10:00", "closes", "2026-03-02T10:00").problems()).containsOnlyKeys("closes");
    }

    @Test
    void aCodeWordIsAskedForOnlyWhereThereIsOne() {
        assertThat(form("audience", "code", "code", "abc").problems()).containsOnlyKeys("code");
        assertThat(form("audience", "link", "code", "Rhine").settings().demands().code()).isNull();
    }
}
