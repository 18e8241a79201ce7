package org.briefingroom.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** A quiz as it was published once. Never changed. */
@Entity
@Immutable
@Table(name = "quiz_version")
class QuizVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Quiz quiz;
    private int number;
    private String title;
    private String about;
    private String feedback;
    @Embedded
    private Demands demands;
    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "quiz_item", joinColumns = @JoinColumn(name = "quiz_version_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Item> items = new ArrayList<>();

    /** A question version and what it is worth. */
    @Embeddable
    record Item(@Column(name = "question_version_id") Long questionVersionId, BigDecimal points) {
    }

    protected QuizVersion() {
    }

    QuizVersion(Quiz quiz, int number, QuizDraft draft, List<Item> items, Instant now) {
        this.quiz = quiz;
        this.number = number;
        title = draft.title();
        about = draft.about();
        feedback = draft.feedback().word();
        demands = draft.demands();
        this.items.addAll(items);
        publishedAt = now;
    }

    /** The next version of its quiz, which asks other versions of some questions. */
    QuizVersion asking(UnaryOperator<Long> version, Instant now) {
        var next = new QuizVersion();
        next.quiz = quiz;
        next.number = number + 1;
        next.title = title;
        next.about = about;
        next.feedback = feedback;
        next.demands = demands;
        items.forEach(item -> next.items.add(new Item(version.apply(item.questionVersionId()), item.points())));
        next.publishedAt = now;
        return next;
    }

    boolean says(QuizDraft draft, List<Item> items) {
        return title.equals(draft.title()) && about.equals(draft.about()) && feedback.equals(draft.feedback().word())
                && demands.equals(draft.demands())                && List.copyOf(this.items).equals(items);
    }

    Long id() {
        return id;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Long quizId() {
        return quiz.id();
    }

    Long packId() {
        return quiz.packId();
    }

    String slug() {
        return quiz.slug();
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    Feedback feedback() {
        return Feedback.named(feedback).orElseThrow();
    }

    Demands demands() {
        return demands;
    }

    /** When it closes as it is published now, which may be later than when this version was. */
    Optional<Instant> closing() {
        return quiz.current().demands().closesAt();
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
