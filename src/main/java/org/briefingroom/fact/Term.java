package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** An expression of the subject, and the fact that explains it. */
@Entity
class Term {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Pack pack;
    private String slug;
    private String name;
    @Column(columnDefinition = "text[]")
    private List<String> aliases;
    @ManyToOne(fetch = FetchType.LAZY)
    private Fact fact;

    protected Term() {
    }

    Term(Pack pack, String slug) {
        this.pack = pack;
        this.slug = slug;
    }

    void describe(PackDraft.TermDraft draft, Fact fact) {
        name = draft.name();
        aliases = List.copyOf(draft.aliases());
        this.fact = fact;
    }

    Name named() {
        return new Name(slug, name, null, null, List.copyOf(aliases), List.of(), fact.slug(), null);
    }

    PackDraft.TermDraft draft() {
        return new PackDraft.TermDraft(slug, name, List.copyOf(aliases), fact.slug());
    }

    String slug() {
        return slug;
    }
}
