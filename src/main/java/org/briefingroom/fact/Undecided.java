package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The facts on which a file and the browser disagree. */
@ApplicationScoped
public class Undecided {

    /** @param held what is shown now; {@code proposed} what the file says */
    public record Disagreement(String pack, String fact, String held, String proposed) {
    }

    @Inject
    Facts facts;

    @Transactional
    public List<Disagreement> all() {
        return facts.undecided().stream()
                .map(fact -> new Disagreement(fact.pack().slug(), fact.slug(), fact.current().draft().text().plain(),
                        fact.proposed().orElseThrow().draft().text().plain()))
                .toList();
    }
}
