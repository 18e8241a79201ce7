package org.briefingroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Asks the database in plain SQL, with ?1, ?2 … for what is given. Belongs to the transaction of whoever asks. */
@ApplicationScoped
public class Rows {

    @Inject
    EntityManager entities;

    @SuppressWarnings("unchecked")
    public List<Tuple> of(String sql, Object... given) {
        return with(entities.createNativeQuery(sql, Tuple.class), given).getResultList();
    }

    /** How many rows it changed. */
    public int change(String sql, Object... given) {
        return with(entities.createNativeQuery(sql), given).executeUpdate();
    }

    private static Query with(Query query, Object... given) {
        for (int i = 0; i < given.length; i++) {
            query.setParameter(i + 1, given[i]);
        }
        return query;
    }

    /** A count, which the database gives as it likes. */
    public static long number(Tuple row, String name) {
        var value = row.get(name, Number.class);
        return value == null ? 0 : value.longValue();
    }
}
