package org.briefingroom.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that something takes. */
@ApplicationScoped
public class StatementCount {

    @Inject
    SessionFactory sessions;

    public long during(Runnable something) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        something.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
