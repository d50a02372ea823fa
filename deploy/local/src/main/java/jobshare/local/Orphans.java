package jobshare.local;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;

/**
 * Children that detach themselves, as PostgreSQL does. On Linux they are adopted by this process, so that their end is seen at
 * once and nothing of them stays in the process table, not even in a container whose first process collects nobody.
 */
final class Orphans {

    private static final int PR_SET_CHILD_SUBREAPER = 36;
    private static final boolean LINUX = "Linux".equals(System.getProperty("os.name"));

    private Orphans() {
    }

    /** From now on this process is the parent of whatever its children leave behind. */
    static void adopt() {
        if (LINUX) {
            call("prctl", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
                    PR_SET_CHILD_SUBREAPER, 1L);
        }
    }

    /** Completes when the process, adopted or not, has ended. */
    static CompletableFuture<Void> onExit(long pid) {
        var end = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("end-of-" + pid).start(() -> {
            if (!LINUX || !hasCollected(pid)) {
                ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
            }
            end.complete(null);
        });
        return end;
    }

    /** Waits for the end of a process of ours; says no at once if it is someone else's. */
    private static boolean hasCollected(long pid) {
        var form = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        return call("waitpid", form, Math.toIntExact(pid), MemorySegment.NULL, 0) == pid;
    }

    private static int call(String function, FunctionDescriptor form, Object... arguments) {
        var linker = Linker.nativeLinker();
        try {
            return (int) linker.downcallHandle(linker.defaultLookup().findOrThrow(function), form).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }
}
