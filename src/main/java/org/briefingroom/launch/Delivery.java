package org.briefingroom.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs as they come with ours, one archive for each system. They are unpacked into the data folder and not
 * into the machine's temporary folder, where another user could put programs in their place and cleaners remove them.
 */
final class Delivery {

    private static final int EXECUTABLE = 0b001_000_000;

    private Delivery() {
    }

    /** Unpacks what is not there yet. The name carries the content's digest, so another version gets another folder. */
    static Path unpackedIn(Path data) throws IOException {
        byte[] archive = archive();
        Path folder = data.resolve("server-" + digest(archive));
        if (!Files.exists(folder)) {
            Path draft = Scaffold.raise(data);
            unpack(archive, draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static byte[] archive() throws IOException {
        String architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture)) {
            return packed.readAllBytes();
        } catch (IllegalStateException e) {
            throw new Refusal("No PostgreSQL for this system (" + system() + ", " + architecture + ") comes with Briefing Room."
                + " Install one and name it in QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin") ? "Windows" : name.contains("mac") ? "Darwin" : "Linux";
    }

    private static String digest(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entry, entries, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                target.toFile().setExecutable(true);
            }
        }
    }
}
