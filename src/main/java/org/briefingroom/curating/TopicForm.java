package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import org.briefingroom.fact.PackDraft.TopicDraft;

/** A topic as it was typed. */
record TopicForm(String title, boolean singleValued, String base) {
    static final int LONGEST_TITLE = 120;

    static TopicForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        return new TopicForm(posted.line("title"), posted.ticked("singleValued"), posted.line("base"));
    }

    static TopicForm of(TopicDraft draft, String base) {
        return new TopicForm(draft.title(), draft.singleValued(), base);
    }

    Findings findings() {
        return new Findings().needs("title", title, LONGEST_TITLE, "Name it in a few words, such as “The cost”.");
    }

    TopicDraft draft(String slug) {
        return new TopicDraft(slug, title, singleValued);
    }
}
