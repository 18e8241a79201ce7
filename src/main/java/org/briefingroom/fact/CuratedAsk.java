package org.briefingroom.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An {@link Ask} as it is kept. */
@Entity
@Table(name = "ask")
class CuratedAsk {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Fact fact;
    private String slot;
    private String value;
    private String stem;
    private String measure;

    protected CuratedAsk() {
    }

    CuratedAsk(Fact fact, Ask ask) {
        this.fact = fact;
        slot = ask.slot().word();
        value = ask.value();
        stem = ask.stem();
        measure = ask.measure();
    }

    Ask ask() {
        return new Ask(fact.slug(), SlotType.named(slot).orElseThrow(), value, stem, measure);
    }
}
