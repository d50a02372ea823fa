package jobshare.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Describes the machine of a measurement. */
public final class Machine {

    private Machine() {
    }

    /** The processors, the JDK and the load average. The load generator and all servers share the processors. */
    public static String described() {
        return String.format(Locale.ROOT,
                "%s, %d processors shared by suite, database, broker and load generator; JDK %s;"
                        + " load of the last minute %.1f",
                processor(), Runtime.getRuntime().availableProcessors(), Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.replaceFirst(".*: *", ""))
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
