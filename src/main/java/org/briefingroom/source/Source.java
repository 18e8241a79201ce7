package org.briefingroom.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** An article or other text that facts are curated from, and the numbers of its passages. */
@Entity
public class Source {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String kind;
    private String title;
    private String author;
    private String contributor;
    private String outlet;
    private String published;
    private String place;
    private String link;
    private boolean whole;

    @ElementCollection
    @CollectionTable(name = "passage", joinColumns = @JoinColumn(name = "source_id"))
    @Column(name = "number")
    private Set<Integer> passages = new HashSet<>();

    protected Source() {
    }

    Source(String slug) {
        this.slug = slug;
    }

    /** Takes over the description; passages are only ever added, since facts may cite them. */
    void describe(Description description) {
        kind = description.kind();
        title = description.title();
        author = description.author();
        contributor = description.contributor();
        outlet = description.outlet();
        published = description.published().iso();
        place = description.place();
        link = description.link();
        whole = description.whole();
        grow(description.firstPassage(), description.lastPassage());
    }

    /** Adds the passages from the first to the last that it has not yet. */
    void grow(int first, int last) {
        IntStream.rangeClosed(first, last).filter(number -> !passages.contains(number)).forEach(passages::add);
    }

    public Long id() {
        return id;
    }

    public Description description() {
        return new Description(kind, title, author, contributor, outlet, new LooseDate(published), place, link, whole,
                passages.stream().min(Integer::compare).orElse(0), passages.stream().max(Integer::compare).orElse(0));
    }
}
