package org.briefingroom.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Item;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** A question as it was published once, with the fact versions it rests on. Never changed. */
@Entity
@Immutable
@Table(name = "question_version")
public class QuestionVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;
    private int number;
    private String kind;
    @Convert(converter = ContentColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Content content;
    @Column(name = "published_at")
    private Instant publishedAt;
    /** Who published it in the browser; null for what comes from files or is drawn from facts. */
    @Column(name = "published_by")
    private String publishedBy;

    @ElementCollection
    @CollectionTable(name = "question_ground", joinColumns = @JoinColumn(name = "question_version_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Ground> grounds = new ArrayList<>();

    /** A fact version the question rests on; with an option, the one that this wrong option is true of. */
    @Embeddable
    public record Ground(@Column(name = "fact_version_id") Long factVersionId, Integer option) {
    }

    @ElementCollection
    @CollectionTable(name = "option_falsity", joinColumns = @JoinColumn(name = "question_version_id"))
    @MapKeyColumn(name = "option")
    @Column(name = "falsity")
    @Enumerated(EnumType.STRING)
    private Map<Integer, Falsity> falsity = new HashMap<>();

    protected QuestionVersion() {
    }

    QuestionVersion(Question question, int number, QuestionDraft draft, List<Ground> grounds, Instant now, String by) {
        this.question = question;
        this.number = number;
        this.kind = draft.content().kind().name();
        this.content = draft.content();
        this.falsity.putAll(draft.falsity());
        this.grounds.addAll(grounds);
        this.publishedAt = now;
        this.publishedBy = by;
    }

    boolean says(QuestionDraft draft, List<Ground> grounds) {
        return content.equals(draft.content()) && List.copyOf(this.grounds).equals(grounds) && Map.copyOf(falsity).equals(draft.falsity());
    }

    public Long id() {
        return id;
    }

    Long questionId() {
        return question.id();
    }

    Map<Integer, Falsity> falsity() {
        return Map.copyOf(falsity);
    }

    int number() {
        return number;
    }

    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    public Content content() {
        return content;
    }

    public List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    /** By which its question is known in the pack. */
    public String name() {
        return question.slug();
    }

    /** Whether it was drafted from facts, rather than written by a person. */
    public boolean isDrafted() {
        return name().startsWith(Draft.PREFIX);
    }

    /** Whether all that it rests on is among these fact versions. */
    public boolean restsOn(Set<Long> factVersions) {
        return grounds.stream().map(Ground::factVersionId).allMatch(factVersions::contains);
    }

    /** As the rules for several questions see it. @param facts every fact version that it rests on, by id */
    public Item item(Map<Long, FactLine> facts) {
        var settling = grounds.stream().filter(ground -> ground.option() == null).map(ground -> facts.get(ground.factVersionId())).toList();
        var trueOf = grounds.stream().filter(ground -> ground.option() != null)
                .collect(Collectors.toMap(Ground::option, ground -> facts.get(ground.factVersionId())));
        return new Item(name(), content, settling, trueOf, Map.copyOf(falsity), isDrafted() ? Authorship.DRAFTED : Authorship.WRITTEN);
    }
}
