package org.briefingroom.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Where sources are kept. */
@ApplicationScoped
public class Sources implements PanacheRepository<Source> {

    /** The source of this name, described anew. */
    public Source keep(String slug, Description description) {
        var source = find("slug", slug).firstResultOptional().orElseGet(() -> new Source(slug));
        source.describe(description);
        persistAndFlush(source);
        return source;
    }
}
