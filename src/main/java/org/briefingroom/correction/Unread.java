package org.briefingroom.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.briefingroom.people.Visitor;

/** How much a learner has not read yet: for the pages on which they come by. Not for those of an attempt, which stay as they were. */
@Named("unread")
@RequestScoped
public class Unread {

    @Inject
    NoticeBook book;
    @Inject
    Visitor visitor;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = visitor.learner().map(learner -> book.unread(learner.id())).orElse(0L);
        }
        return count;
    }
}
