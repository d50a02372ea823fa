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
import org.jspecify.annotations.Nullable;

/** The folder of one suite: databases, topics, keys and logs. A lock file lets one launcher use it at a time. */
final class DataFolder implements AutoCloseable {

    private static final long REQUIRED_BYTES = 512L << 20;
    private static final String CHOOSE_ANOTHER = "Choose another with --data DIR";
    private static final int PROBE = 1 << 20;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws LauncherException if the folder is not writable, its disk is full, or another launcher uses it */
    static DataFolder open(Path root) {
        create(root);
        var folder = lock(root);
        try {
            folder.requireSpace();
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

    /** Creates an empty log file. The log of the run before is kept beside it as {@code .1}. */
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

    /** Reads a secret, or creates it at the first start. Only the owner of the folder may read the file. */
    String secret(String name, Supplier<String> generator) {
        var file = path(name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            var secret = generator.get();
            writePrivately(file, secret);
            return secret;
        } catch (IOException e) {
            throw LauncherException.failure("Cannot read " + file + ": " + e.getMessage());
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

    /** Only the owner may read the folder: it contains personal data. */
    private static void create(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw LauncherException
                    .failure("Cannot create the data folder " + folder + " (" + reason(e) + "). " + CHOOSE_ANOTHER);
        }
    }

    private static DataFolder lock(Path root) {
        var file = root.resolve("owner.lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw LauncherException.failure("Another launcher" + owner(file) + " already uses " + root
                        + ". Stop it, or choose another folder with --data DIR");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw LauncherException
                    .failure("Cannot write to the data folder " + root + " (" + reason(e) + "). " + CHOOSE_ANOTHER);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
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

    private void requireSpace() {
        var probe = path("probe");
        try {
            var usable = Files.getFileStore(root).getUsableSpace();
            if (usable < REQUIRED_BYTES) {
                throw LauncherException.failure("The disk of " + root + " is full: " + (usable >> 20) + " MB are free and "
                        + (REQUIRED_BYTES >> 20) + " MB are required. Free some space, or choose another disk with --data DIR");
            }
            Files.write(probe, new byte[PROBE], StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw LauncherException
                    .failure("Cannot write to the data folder " + root + " (" + reason(e) + "). " + CHOOSE_ANOTHER);
        } finally {
            delete(probe);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw LauncherException.failure("Cannot delete " + file + " (" + reason(e) + ")");
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
