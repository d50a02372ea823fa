package jobshare.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a JVM of this user keeps in its heap. */
final class UsedHeap {

    private static final Pattern GENERATION = Pattern.compile("(?m)^\\s*(?:DefNew|Tenured) .*used (\\d+)K");

    private UsedHeap() {
    }

    /** Kilobytes that remain after a full garbage collection. */
    static long afterCollection(long pid) {
        jcmd(pid, "GC.run");
        return kilobytes(jcmd(pid, "GC.heap_info"));
    }

    /** @param info what GC.heap_info prints for the serial collector */
    static long kilobytes(String info) {
        var generations = GENERATION.matcher(info).results().mapToLong(found -> Long.parseLong(found.group(1))).toArray();
        if (generations.length != 2) {
            throw new IllegalStateException("Not two generations: " + info);
        }
        return generations[0] + generations[1];
    }

    private static String jcmd(long pid, String command) {
        try {
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    Long.toString(pid), command).redirectErrorStream(true).start();
            try (var out = process.inputReader()) {
                return String.join("\n", out.readAllLines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
