package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.briefingroom.question.QuestionVersion.Ground;

/** Questions of a learner of which they were told what is right. */
@ApplicationScoped
public class ToldQuestions {

    /** @param version of the question; {@code settled} the version of the fact that settles it */
    public record ToldQuestion(long version, String stem, long settled) {
    }

    @Inject
    Sittings sittings;

    /** Not found while it may not be told, or when it is somebody else's. */
    @Transactional
    public ToldQuestion of(UUID attempt, byte[] tokenHash, int position) {
        var asked = sittings.question(attempt, tokenHash, position);
        if (!asked.mayBeTold() || !asked.isOver() && asked.question().answer().isEmpty()) {
            throw new NotFoundException();
        }
        var version = asked.question().version();
        return new ToldQuestion(version.id(), version.content().stem(), version.grounds().stream().filter(ground -> ground.option() == null).map(Ground::factVersionId).findFirst().orElseThrow());
    }
}
