package org.briefingroom.review.desk;

/**
 * Whose memory is looked at, and of which facts: in the words of the database, with {@code :crowd} for its id.
 *
 * @param learners selects their ids
 * @param packs    selects the ids of the packs
 */
public record Crowd(String learners, String packs, Object id) {

    /** Everybody who met a fact of a pack. */
    static Crowd of(String pack) {
        var packs = "select id from pack where slug = :crowd";
        return new Crowd("select c.learner_id as id from card c join fact f on f.id = c.fact_id where f.pack_id in (" + packs + ") group by c.learner_id", packs, pack);
    }

    /** The heads of a query: {@code people}, and {@code held}, the facts. */
    String with() {
        return """
                with people as materialized (%s),
                     held as materialized (select f.id, f.current_version_id as version, v.topic_id from fact f join fact_version v on v.id = f.current_version_id
                                           where f.withdrawn_at is null and f.pack_id in (%s))""".formatted(learners, packs);
    }
}
