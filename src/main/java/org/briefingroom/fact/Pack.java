package org.briefingroom.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.briefingroom.source.Source;

/** A source, its cast and its facts. */
@Entity
public class Pack {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String title;
    private String about;
    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    protected Pack() {
    }

    Pack(String slug) {
        this.slug = slug;
    }

    void describe(String title, String about, Source source) {
        this.title = title;
        this.about = about;
        this.source = source;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    String about() {
        return about;
    }

    Source source() {
        return source;
    }
}
