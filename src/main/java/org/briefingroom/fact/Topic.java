package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What several facts are about. */
@Entity
class Topic {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Pack pack;
    private String slug;
    private String title;
    private int position;
    @Column(name = "single_valued")
    private boolean singleValued;

    protected Topic() {
    }

    Topic(Pack pack, String slug) {
        this.pack = pack;
        this.slug = slug;
    }

    void describe(PackDraft.TopicDraft draft, int position) {
        title = draft.title();
        singleValued = draft.singleValued();
        this.position = position;
    }

    void move(int position) {
        this.position = position;
    }

    int position() {
        return position;
    }

    PackDraft.TopicDraft draft() {
        return new PackDraft.TopicDraft(slug, title, singleValued);
    }

    Long id() {
        return id;
    }

    boolean isSingleValued() {
        return singleValued;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }
}
