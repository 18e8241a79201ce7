package org.briefingroom.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Tells whether a question still reads, and still rests on its grounds, as it did. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(QuestionDraft question) {
        var whole = new ContentColumn().convertToDatabaseColumn(question.content()) + question.facts() + new TreeMap<>(question.options())
                + new TreeMap<>(question.falsity());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
