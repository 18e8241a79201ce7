package org.briefingroom.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The folder in which everything lies that stays, held by one instance at a time. The operating system gives the lock back
 * when the JVM dies in whatever way, so a lock that we get proves that no other instance is running on this folder.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder hold(Path path) {
        create(path);
        try {
            // The real path: that is what the operating system tells of the programs which run out of this folder.
            return new DataFolder(path.toRealPath(), locked(path));
        } catch (IOException e) {
            throw unwritable(path);
        }
    }

    /** Makes sure that the folder is there, without holding it. */
    static void create(Path path) {
        try {
            OwnerOnly.folder(path);
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new Refusal("The data folder " + path + " cannot be made, because a file of that name is in the way."
                + " Move the file or choose another folder: " + example());
        } catch (IOException e) {
            throw unwritable(path);
        }
        if (!Files.isWritable(path)) {
            throw unwritable(path);
        }
    }

    Path path() {
        return path;
    }

    Keys keys() {
        return new Keys(path.resolve("keys"));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the JVM at the latest.
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held within this JVM
        }
        channel.close();
        throw new Refusal("The data folder " + path + " is in use by another Briefing Room that is running."
            + " Stop that one or choose another folder: " + example());
    }

    private static Refusal unwritable(Path path) {
        return new Refusal("The data folder " + path + " cannot be written."
            + " Give this user the right to, or choose another folder: " + example());
    }

    private static String example() {
        return "-Dbriefingroom.data=FOLDER, or BRIEFINGROOM_DATA=FOLDER in the environment.";
    }
}
