package org.briefingroom.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingroom.fact.FactBases;

/** Keeps an inspector for each pack, until its facts change: learning what they say takes far longer than asking. */
@ApplicationScoped
public class Inspectors {

    @Inject
    FactBases factBases;

    private final Map<String, Inspector> known = new ConcurrentHashMap<>();

    /** Four statements: the facts are read anew, whoever changed them. */
    public Inspector of(String pack) {
        var base = factBases.of(pack);
        return known.compute(pack, (name, inspector) -> inspector != null && inspector.base().equals(base) ? inspector : new Inspector(base));
    }
}
