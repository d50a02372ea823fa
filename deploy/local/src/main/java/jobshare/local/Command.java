package jobshare.local;

import java.nio.file.Path;
import java.util.List;

/** Parts of the commands by which children are started. */
final class Command {

    /** Ctrl-C reaches every process of the terminal; only the launcher is to hear it, so that the parts end in order. */
    static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    /** For what nobody waits for. */
    static final List<String> BEHIND_ALL_ELSE = List.of("nice", "-n", "19");

    private Command() {
    }

    /** The JVM that this process runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
