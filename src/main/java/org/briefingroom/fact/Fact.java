package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that the source supports, apart from how it is worded: each wording is a {@link FactVersion}. */
@Entity
class Fact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Pack pack;
    private String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_version_id")
    private FactVersion current;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @OneToMany(mappedBy = "fact")
    @OrderBy("number")
    private List<FactVersion> versions = new ArrayList<>();

    protected Fact() {
    }

    Fact(Pack pack, String slug) {
        this.pack = pack;
        this.slug = slug;
    }

    /** Takes a new version as the one held now. */
    void hold(FactVersion version) {
        current = version;
        withdrawnAt = null;
    }

    /** Lays a version beside the one held now, for an instructor to decide on. */
    void propose(FactVersion version) {
        versions.add(version);
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** A later version that was not taken: the file says otherwise than the browser. */
    Optional<FactVersion> proposed() {
        var latest = versions.get(versions.size() - 1);
        return latest.number() > current.number() ? Optional.of(latest) : Optional.empty();
    }

    Optional<FactVersion> lastFromFile() {
        return versions.stream().filter(version -> version.origin() == Origin.FILE).reduce((earlier, later) -> later);
    }

    int nextNumber() {
        return versions.size() + 1;
    }

    List<FactVersion> versions() {
        return versions;
    }

    Long id() {
        return id;
    }

    Pack pack() {
        return pack;
    }

    String slug() {
        return slug;
    }

    FactVersion current() {
        return current;
    }
}
