package org.briefingroom.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** Asks the database about a crowd. Belongs to the transaction of whoever asks. */
@ApplicationScoped
class Asking {

    @Inject
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Tuple> rows(Crowd crowd, String sql, Map<String, Object> given) {
        var query = entities.createNativeQuery(crowd.with() + sql, Tuple.class).setParameter("crowd", crowd.id());
        given.forEach(query::setParameter);
        return query.getResultList();
    }

    static int number(Tuple row, String name) {
        var value = row.get(name, Number.class);
        return value == null ? 0 : value.intValue();
    }

    static double real(Tuple row, String name) {
        return row.get(name, Number.class).doubleValue();
    }
}
