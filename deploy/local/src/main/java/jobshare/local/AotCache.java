package jobshare.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive of loaded classes (class data sharing) that lets a JVM start faster. The JVM itself checks the archive, uses it,
 * and writes a new one at its end when there is none for this build and this JDK.
 */
final class ClassArchive {

    /** With an archive, JIT compilation of short-lived start-up code is most of the work of a start. */
    private static final String LATE_COMPILATION = "-XX:CompileThresholdScaling=5";

    /** A JVM that cannot use an archive starts without it. */
    private static final String SILENT = "-Xlog:cds*=off";

    private ClassArchive() {
    }

    /**
     * The options of a service's JVM. The archive is kept beside the build, or in the data folder if the build is read-only.
     *
     * @param create whether the JVM may write an archive when it ends, which takes it some seconds
     */
    static List<String> options(Service service, DataFolder data, boolean create) {
        var file = (Files.isWritable(service.target()) ? service.target() : data.root()).resolve(service.title() + ".jsa");
        return options(file, create);
    }

    static List<String> options(Path file, boolean create) {
        var options = new ArrayList<String>();
        if (create) {
            options.add("-XX:+AutoCreateSharedArchive");
        }
        if (Files.exists(file)) {
            options.add(LATE_COMPILATION);
        }
        if (create || Files.exists(file)) {
            options.add("-XX:SharedArchiveFile=" + file);
            options.add(SILENT);
        }
        return List.copyOf(options);
    }
}
