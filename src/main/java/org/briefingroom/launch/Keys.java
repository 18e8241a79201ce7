package org.briefingroom.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.WRITE;

/** The secrets of one data folder: each a random line in a file that only its owner may read, made once and kept. */
record Keys(Path folder) {

    private static final String SUPERUSER = "superuser.password";
    private static final int RANDOM_BYTES = 32;

    String superuser() throws IOException {
        return kept(SUPERUSER);
    }

    /** Where the superuser's password lies, once it was asked for. */
    Path superuserFile() {
        return folder.resolve(SUPERUSER);
    }

    String application() throws IOException {
        return kept("briefingroom.password");
    }

    String session() throws IOException {
        return kept("session.key");
    }

    private String kept(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            OwnerOnly.folder(folder);
            write(file, fresh());
        }
        return Files.readString(file, US_ASCII).strip();
    }

    /** On disk under its name whole or not at all: a cluster whose password was lost half-way could never be opened. */
    private void write(Path file, String secret) throws IOException {
        Path draft = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        OwnerOnly.file(draft);
        try (FileChannel channel = FileChannel.open(draft, WRITE)) {
            channel.write(ByteBuffer.wrap((secret + "\n").getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fresh() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
