package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The start-up cache of one service or of the launcher, which lets its JVM begin with classes that are loaded and linked already.
 * It belongs to one build, one JDK and one set of options; without one everything still starts, only more slowly.
 * {@link AotTraining} makes it.
 */
final class AotCache {

    private static final int KEY_LENGTH = 16;

    /** A JVM that can't use a cache, or not all of it, goes on without; nobody has to know. */
    private static final String SILENT = "-Xlog:aot*=off";

    private final Path file;
    private final Path draft;

    private AotCache(Path file) {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".draft-" + ProcessHandle.current().pid());
    }

    /** Lies beside the build, where every data folder profits; in the data folder where the build cannot be written. */
    static AotCache of(Service service, List<String> options, Path data) {
        var target = service.jar().getParent().getParent();
        var folder = (Files.isWritable(target) ? target : data).resolve("aot");
        try {
            return in(folder.resolve(service.name() + "-" + key(service.jar(), options) + ".aot"), service.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A cache whose place was chosen by who starts the JVM.
     *
     * @param owner whose it is; the file's name begins with it
     */
    static AotCache in(Path file, String owner) {
        try {
            Files.createDirectories(file.getParent());
            var cache = new AotCache(file);
            cache.clear(file.getParent(), owner + "-");
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** How a JVM is told to use the cache; nothing where there is none. */
    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + file, SILENT) : List.of();
    }

    /** How a JVM is told to record what it does, and to write the cache when it ends. */
    List<String> record() {
        return List.of("-XX:AOTCacheOutput=" + draft);
    }

    /** Takes over what a JVM that has ended normally has recorded; a draft that was cut off is thrown away. */
    void keep(boolean endedNormally) {
        try {
            if (endedNormally && Files.exists(draft)) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(draft);
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".config"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Caches of earlier builds, and drafts whose launcher is gone. */
    private void clear(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            for (var other : files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList()) {
                if (!other.equals(file) && !isDraftOfLiving(other.getFileName().toString())) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static boolean isDraftOfLiving(String name) {
        var mark = name.lastIndexOf(".draft-");
        if (mark < 0) {
            return false;
        }
        var pid = name.substring(mark + ".draft-".length()).replaceFirst("\\D.*", "");
        return !pid.isEmpty() && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static String key(Path jar, List<String> options) throws IOException {
        var attributes = Files.readAttributes(jar, java.nio.file.attribute.BasicFileAttributes.class);
        var all = String.join("|", jar.toString(), attributes.lastModifiedTime().toString(), Long.toString(attributes.size()),
                Runtime.version().toString(), System.getProperty("java.vm.vendor"), String.join(" ", options));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
