package org.briefingroom.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who takes quizzes, under a name of their own choice. No address; an account only for those who want one. */
@Entity
public class Learner {
    public static final int LONGEST_NAME = 60;

    @Id
    private UUID id;
    private String name;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Learner() {
    }

    Learner(UUID id, String name, Token token, Instant now) {
        this.id = id;
        this.name = name;
        this.tokenHash = token.hash();
        this.joinedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    void hold(Token token) {
        this.tokenHash = token.hash();
    }

    void rename(String name) {
        this.name = name;
    }
}
