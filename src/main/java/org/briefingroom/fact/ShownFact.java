package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.briefingroom.source.LooseDate;
import org.hibernate.annotations.Immutable;

/** A row of the view {@code fact_line}: one fact version with all that is needed to show it, in one statement. */
@Entity
@Immutable
@Table(name = "fact_line")
class ShownFact {
    @Id
    private long id;
    @Column(name = "fact_id")
    private long factId;
    @Column(name = "fact_slug")
    private String factSlug;
    private int number;
    private boolean held;
    @Column(name = "pack_slug")
    private String packSlug;
    @Column(name = "topic_slug")
    private String topicSlug;
    @Column(name = "topic_title")
    private String topicTitle;
    @Column(name = "topic_position")
    private int topicPosition;
    @Column(name = "topic_single_valued")
    private boolean topicSingleValued;
    private String says;
    private String continued;
    private String status;
    @Column(name = "as_of")
    private String asOf;
    private String quote;
    private boolean complete;
    @Column(columnDefinition = "text[]")
    private List<String> speakers;
    @Column(columnDefinition = "int[]")
    private List<Integer> passages;
    @Column(name = "source_author")
    private String sourceAuthor;
    @Column(name = "source_outlet")
    private String sourceOutlet;
    @Column(name = "source_published")
    private String sourcePublished;
    @Column(name = "source_whole")
    private boolean sourceWhole;

    FactLine line() {
        return new FactLine(id, factId, packSlug, factSlug, number, held, new FactLine.Topic(topicSlug, topicTitle, topicPosition, topicSingleValued),
                new FactText(says), new FactText(continued), Status.named(status).orElseThrow(), List.copyOf(speakers),
                new LooseDate(asOf), List.copyOf(passages), quote, complete,
                new FactLine.Origin(sourceAuthor, sourceOutlet, new LooseDate(sourcePublished), sourceWhole));
    }
}
