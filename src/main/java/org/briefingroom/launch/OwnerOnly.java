package org.briefingroom.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that are created with no rights for anybody but their owner. */
final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {
    }

    static void file(Path file) throws IOException {
        Files.createFile(file, rights("rw-------"));
    }

    /** Leaves the rights of a folder alone that is already there. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, rights("rwx------"));
    }

    private static FileAttribute<?>[] rights(String posix) {
        return POSIX
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))}
            : new FileAttribute<?>[0];
    }
}
