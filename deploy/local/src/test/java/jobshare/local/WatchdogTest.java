package jobshare.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void releasesItsChild() throws IOException, InterruptedException {
        var child = new ProcessBuilder("sleep", "60").start();
        try {
            var watchdog = Watchdog.watch(child.pid(), "KILL");
            watchdog.close();
            assertEquals(0, watchdog.shell().waitFor());
            assertTrue(child.isAlive());
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** The pipe ends without a line when the launcher is killed. */
    @Test
    void killsItsChildAtTheEndOfThePipe() throws IOException {
        var child = new ProcessBuilder("sleep", "60").start();
        Watchdog.watch(child.pid(), "KILL").shell().getOutputStream().close();
        await().atMost(10, SECONDS).until(() -> !child.isAlive());
        assertEquals(128 + 9, child.exitValue());
    }
}
