package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ahead-of-time cache of a service's JVM (JEP 514 and 515): its loaded classes, and which methods it uses most. With it, a service
 * is ready after half the processor time, and answers three times as many requests in its first seconds. A JVM that runs without a
 * cache observes itself, and writes one when it ends in order.
 *
 * @param file the cache; its name contains the version of the JDK, since no other can use it
 * @param jar  the build of the service; an older cache is not used
 */
record AotCache(Path file, Path jar) {

    /** A JVM that cannot use a cache starts without it. */
    private static final String SILENT = "-Xlog:aot=off,cds=off";

    /** The cache is kept beside the build, or in the data folder if the build is read-only. */
    static AotCache of(Service service, DataFolder data) {
        var folder = Files.isWritable(service.target()) ? service.target() : data.root();
        return new AotCache(folder.resolve(service.title() + "-" + Runtime.version() + ".aot"), service.jar());
    }

    boolean isCurrent() {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The options of the JVM.
     *
     * @param create whether the JVM may write a cache when it ends, which takes it about half a minute
     */
    List<String> options(boolean create) {
        if (isCurrent()) {
            return List.of("-XX:AOTCache=" + file, SILENT);
        }
        return create ? List.of("-XX:AOTCacheOutput=" + file, SILENT) : List.of();
    }
}
