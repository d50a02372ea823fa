package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * The folder in which one suite keeps everything that must survive: databases, topics, keys, logs. One process owns it at a
 * time.
 */
final class DataFolder implements AutoCloseable {

    private static final long NEEDED = 512L << 20;
    private static final String ANOTHER = "Choose another with --data DIR";
    private static final int PROBE = 1 << 20;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws Refusal if the folder cannot be written, is too full, or belongs to a running suite */
    static DataFolder open(Path root) {
        create(root);
        var folder = lock(root);
        try {
            folder.requireRoom();
            create(root.resolve("log"));
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Where a part writes its log; what an earlier run wrote is kept beside it as {@code .1}. */
    Path freshLog(String part) {
        var log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log(String part) {
        return root.resolve("log").resolve(part + ".log");
    }

    /** A secret that is made at the first start and found at every later one; only its owner may read it. */
    String secret(String name, Supplier<String> first) {
        var file = path(name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            var made = first.get();
            writePrivately(file, made);
            return made;
        } catch (IOException e) {
            throw Refusal.unable("Cannot read " + file + ": " + e.getMessage());
        }
    }

    private void writePrivately(Path file, String text) {
        try {
            var draft = Files.createTempFile(root, "secret", "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the folder is made with: people's names lie in it. */
    private static void create(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw Refusal.unable("Cannot create the data folder " + folder + " (" + reason(e) + "). " + ANOTHER);
        }
    }

    private static DataFolder lock(Path root) {
        var file = root.resolve("owner.lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw Refusal.unable("Another copy of the suite" + owner(file) + " already runs on " + root
                        + ". Stop it, or choose another folder with --data DIR");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw Refusal.unable("Cannot write to the data folder " + root + " (" + reason(e) + "). " + ANOTHER);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(Path file) {
        try {
            var pid = Files.readString(file).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private void requireRoom() {
        var probe = path("probe");
        try {
            var usable = Files.getFileStore(root).getUsableSpace();
            if (usable < NEEDED) {
                throw Refusal.unable("The disk of " + root + " is too full: " + (usable >> 20) + " MB are left and "
                        + (NEEDED >> 20) + " MB are needed. Make room, or choose another disk with --data DIR");
            }
            Files.write(probe, new byte[PROBE], StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw Refusal.unable("Cannot write to the data folder " + root + " (" + reason(e) + "). " + ANOTHER);
        } finally {
            delete(probe);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Refusal.unable("Cannot delete " + file + " (" + reason(e) + ")");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "permission denied";
            case java.nio.file.FileAlreadyExistsException x -> x.getFile() + " is not a folder";
            case java.nio.file.FileSystemException x when x.getReason() != null -> x.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
