package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An asked question that its attempt goes on without, since a fact behind it was corrected while it was open. */
@Entity
@Immutable
@Table(name = "left_out")
class LeftOut {
    @Id
    @Column(name = "asked_question_id")
    private Long askedId;
    @Column(name = "correction_id")
    private Long correctionId;

    protected LeftOut() {
    }
}
