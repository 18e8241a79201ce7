package org.briefingroom.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What is asked, apart from how it is worded: each wording is a {@link QuestionVersion}. */
@Entity
class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id")
    private Long packId;
    private String slug;

    protected Question() {
    }

    Question(Long packId, String slug) {
        this.packId = packId;
        this.slug = slug;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
