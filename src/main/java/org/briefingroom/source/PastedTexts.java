package org.briefingroom.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.source.PastedText.Whose;

/** Where pasted texts are kept. Every way to one leads by its owner. */
@ApplicationScoped
public class PastedTexts implements PanacheRepositoryBase<PastedText, Whose> {
    /** One text in place of another. */
    public record Change(SourceText before, SourceText after) {
    }

    @Inject
    Sources sources;
    @Inject
    Clock clock;

    /** What this person pasted for the source of this name; one statement. */
    @Transactional
    public SourceText of(String source, UUID owner) {
        return find("whose.sourceId = (select s.id from Source s where s.slug = ?1) and whose.ownerId = ?2", source, owner)
                .singleResultOptional().map(PastedText::text).orElse(SourceText.NONE);
    }

    /**
     * Keeps the text in place of the one that was there. Empty, and nothing kept, when that was pasted anew meanwhile.
     *
     * @param grows whether passages that the source has not yet are added to it
     */
    @Transactional
    public Optional<Change> keep(String source, UUID owner, int base, SourceText text, boolean grows) {
        var of = sources.find("slug", source).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
        var whose = new Whose(of.id(), owner);
        var kept = findByIdOptional(whose);
        var before = kept.map(PastedText::text).orElse(SourceText.NONE);
        if (before.revision() != base) {
            return Optional.empty();
        }
        var pasted = kept.orElseGet(() -> new PastedText(whose));
        pasted.paste(text.first(), text.passages(), clock.instant());
        persist(pasted);
        if (grows) {
            of.grow(text.first(), text.last());
        }
        return Optional.of(new Change(before, pasted.text()));
    }

    /** Deletes it for good; answers whether there was one. */
    @Transactional
    public boolean forget(String source, UUID owner) {
        return sources.find("slug", source).singleResultOptional().map(of -> deleteById(new Whose(of.id(), owner))).orElse(false);
    }
}
