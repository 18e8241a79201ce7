package org.briefingroom.authoring.quizzes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Feedback;
import org.hibernate.annotations.ListIndexBase;

/** A quiz as somebody works on it. Each publication freezes it as a version; this goes on. */
@Entity
@Table(name = "quiz_draft")
class WorkingQuiz {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id")
    private Long packId;
    @Column(name = "owner_id")
    private UUID ownerId;
    /** Of the quiz that it was published as; null until then. */
    private String slug;
    private int revision;
    @Column(name = "published_revision")
    private Integer publishedRevision;
    private String title;
    private String about = "";
    private String feedback = Feedback.AFTER_EACH.word();
    @Embedded
    private Demands demands;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "quiz_draft_item", joinColumns = @JoinColumn(name = "quiz_draft_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Entry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quiz_draft_reason", joinColumns = @JoinColumn(name = "quiz_draft_id"))
    @MapKeyColumn(name = "rule")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    protected WorkingQuiz() {
    }

    WorkingQuiz(Long packId, UUID ownerId, String title, Demands demands) {
        this.packId = packId;
        this.ownerId = ownerId;
        this.title = title;
        this.demands = demands;
    }

    void settle(Settings settings) {
        title = settings.title();
        about = settings.about();
        feedback = settings.feedback().word();
        demands = settings.demands();
    }

    void ask(List<Entry> asked) {
        entries.clear();
        entries.addAll(asked);
    }

    /** @param given why it is asked as it is, by the rule that doubts it */
    void explain(Map<String, String> given) {
        reasons.putAll(given);
    }

    void touch(String by, Instant now) {
        revision++;
        changedBy = by;
        changedAt = now;
    }

    void publishedAs(String name) {
        slug = name;
        publishedRevision = revision;
    }

    Long id() {
        return id;
    }

    Long packId() {
        return packId;
    }

    UUID ownerId() {
        return ownerId;
    }

    String slug() {
        return slug;
    }

    int revision() {
        return revision;
    }

    boolean isChangedSincePublication() {
        return publishedRevision != null && publishedRevision < revision;
    }

    Settings settings() {
        return new Settings(title, about, Feedback.named(feedback).orElseThrow(), demands);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }
}
