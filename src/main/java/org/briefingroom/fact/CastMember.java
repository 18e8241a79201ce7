package org.briefingroom.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody or something that a pack names: a person, an organisation, a country, a place or a group. */
@Entity
@Table(name = "cast_member")
class CastMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Pack pack;
    private String slug;
    private String name;
    private String type;
    private String role;
    private String sort;
    private Integer passage;
    @Column(columnDefinition = "text[]")
    private List<String> aliases;
    /** Whether the pack still names it; one that only old fact versions name stays, unlisted. */
    private boolean listed;

    @ManyToMany
    @JoinTable(name = "affiliation", joinColumns = @JoinColumn(name = "member_id"), inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<CastMember> groups = new HashSet<>();

    protected CastMember() {
    }

    CastMember(Pack pack, String slug) {
        this.pack = pack;
        this.slug = slug;
    }

    void describe(PackDraft.CastDraft draft) {
        name = draft.name();
        type = draft.type().word();
        role = draft.role();
        sort = draft.sort();
        passage = draft.passage();
        aliases = List.copyOf(draft.aliases());
        listed = true;
    }

    void belongTo(Collection<CastMember> groups) {
        this.groups.retainAll(groups);
        this.groups.addAll(groups);
    }

    void leave(CastMember group) {
        groups.remove(group);
    }

    void unlist() {
        listed = false;
    }

    Name named() {
        return new Name(slug, name, type(), sort, List.copyOf(aliases), groups.stream().map(CastMember::name).sorted().toList(), null, role);
    }

    PackDraft.CastDraft draft() {
        return new PackDraft.CastDraft(slug, name, type(), sort, role, role == null ? null : passage, List.copyOf(aliases),
                groups.stream().sorted(Comparator.comparing(CastMember::id)).map(CastMember::slug).toList());
    }

    boolean isListed() {
        return listed;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    CastType type() {
        return CastType.named(type).orElseThrow();
    }

    String role() {
        return role;
    }

    Integer passage() {
        return passage;
    }

    List<String> aliases() {
        return aliases;
    }
}
