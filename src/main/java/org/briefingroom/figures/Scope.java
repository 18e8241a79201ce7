package org.briefingroom.figures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Of what figures are shown.
 *
 * @param form      one of {@code forms}, the newest first
 * @param classroom one of {@code classrooms}; null for all learners
 */
public record Scope(MeasuredQuiz quiz, Form form, List<Form> forms, ClassName classroom, List<ClassName> classrooms) {

    /** A class that was set the quiz. */
    public record ClassName(UUID id, String name) {
    }

    /** What keeps the choice in an address: empty, or with its question mark. */
    public String query() {
        var chosen = Stream.of(form.current() ? "" : "form=" + form.number(), classroom == null ? "" : "of=" + classroom.id()).filter(each -> !each.isEmpty()).toList();
        return chosen.isEmpty() ? "" : "?" + String.join("&", chosen);
    }

    /** This page, ready for one more choice. */
    public String with(String more) {
        return quiz.address() + (query().isEmpty() ? "?" : query() + "&") + more;
    }

    public String page(FormQuestion question) {
        return quiz.address() + "/questions/" + question.number() + query();
    }

    /** @param table which of them */
    public String csv(String table) {
        return quiz.address() + "/figures.csv" + (query().isEmpty() ? "?" : query() + "&") + "table=" + table;
    }

    /** Whether it is about what the quiz asks now. */
    public boolean isCurrent() {
        return form.current();
    }

    public boolean isChoice() {
        return forms.size() > 1 || !classrooms.isEmpty();
    }
}
