package org.briefingroom.print.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something as it was printed. Never changed. Of a handout its pages are kept; of a quiz, everything from which they are set again. */
@Entity
@Immutable
class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Column(name = "pack_id")
    private Long packId;
    private String title;
    @Column(name = "as_of")
    private String asOf;
    @Column(name = "made_at")
    private Instant madeAt;
    private byte[] fingerprint;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "quiz_version_id")
    private Long quizVersionId;
    private Long seed;
    private Integer forms;
    private String paper;
    private String letters;
    private String source;
    private String address;
    private boolean frozen;
    private String arrangement;

    protected Edition() {
    }

    /** Of a handout. @param fingerprint of all that stands on it; {@code arrangement} of its briefing */
    Edition(EditionCode code, Long packId, String title, String asOf, Instant now, byte[] fingerprint, String arrangement) {
        this.code = code.signs();
        this.packId = packId;
        this.title = title;
        this.asOf = asOf;
        this.madeAt = now;
        this.fingerprint = fingerprint;
        this.arrangement = arrangement;
        frozen = true;
    }

    /** Of a quiz. */
    Edition(EditionCode code, Long packId, String title, String asOf, Instant now, QuizPrint print, String address) {
        this(code, packId, title, asOf, now, (byte[]) null, null);
        madeBy = print.madeBy();
        quizVersionId = print.quizVersion();
        seed = print.seed();
        forms = print.forms();
        paper = print.paper();
        letters = print.letters();
        source = print.source();
        this.address = address;
    }

    Long id() {
        return id;
    }

    EditionCode code() {
        return new EditionCode(code);
    }

    Long packId() {
        return packId;
    }

    Instant madeAt() {
        return madeAt;
    }

    String title() {
        return title;
    }

    String asOf() {
        return asOf;
    }

    /** What the briefing of a handout looked like; null where it was not kept. */
    String arrangement() {
        return arrangement;
    }

    /** That its papers name; null for none. @param today for those of which none was kept */
    String address(String today) {
        return frozen ? address : today;
    }

    /** Null for a handout. */
    QuizPrint print() {
        return quizVersionId == null ? null : new QuizPrint(madeBy, quizVersionId, seed, forms, paper, letters, source);
    }
}
