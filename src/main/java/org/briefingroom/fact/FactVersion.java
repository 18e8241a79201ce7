package org.briefingroom.fact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingroom.source.LooseDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** A fact as it was worded once. Never changed: a correction is a new version. */
@Entity
@Immutable
@Table(name = "fact_version")
class FactVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Fact fact;
    private int number;
    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;
    private String says;
    private String continued;
    private String status;
    @Column(name = "as_of")
    private String asOf;
    private String quote;
    private boolean complete;
    private String origin;
    private String editor;
    private String reason;
    @Column(name = "made_at")
    private Instant madeAt;

    @ManyToMany
    @JoinTable(name = "fact_speaker", joinColumns = @JoinColumn(name = "fact_version_id"), inverseJoinColumns = @JoinColumn(name = "speaker_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<CastMember> speakers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "fact_version_id"))
    private Set<Citation> citations = new HashSet<>();

    /** A place in a source. */
    @Embeddable
    record Citation(@Column(name = "source_id") Long sourceId, int passage) {
    }

    /** Who made a version, why and when. */
    record Making(Origin origin, String editor, String reason, Instant at) {
    }

    protected FactVersion() {
    }

    FactVersion(Fact fact, FactDraft draft, Cast cast, Topic topic, Making making) {
        this.fact = fact;
        this.number = fact.nextNumber();
        this.topic = topic;
        says = draft.says();
        continued = draft.text().continued(cast.openings());
        status = draft.status().word();
        asOf = draft.asOf().iso();
        quote = draft.quote();
        complete = draft.complete();
        origin = making.origin().word();
        editor = making.editor();
        reason = making.reason();
        madeAt = making.at();
        draft.speakers().forEach(speaker -> speakers.add(cast.member(speaker)));
        draft.passages().forEach(passage -> citations.add(new Citation(fact.pack().source().id(), passage)));
    }

    /** The draft that would make this version again. */
    FactDraft draft() {
        return new FactDraft(fact.slug(), says, Status.named(status).orElseThrow(), speakers.stream().map(CastMember::slug).toList(),
                topic.slug(), citations.stream().map(Citation::passage).sorted().toList(), new LooseDate(asOf), quote, complete);
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    Origin origin() {
        return Origin.valueOf(origin.toUpperCase(Locale.ROOT));
    }

    String editor() {
        return editor;
    }

    String reason() {
        return reason;
    }

    Instant madeAt() {
        return madeAt;
    }
}
