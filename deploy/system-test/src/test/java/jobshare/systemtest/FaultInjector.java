package jobshare.systemtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills services at seeded moments. A moment is the response to the n-th write of all journeys together. Every other kill hits
 * the service that has just responded, after its commit and before it can have published much. The kills between hit the victims
 * in turn, a few milliseconds later.
 */
final class FaultInjector {

    static final String LAUNCHER = "launcher";
    private static final int LONGEST_DELAY_MILLIS = 40;

    private final List<String> victims;
    private final List<Integer> moments;
    private final List<Integer> delays = new ArrayList<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final Map<String, Integer> kills = new HashMap<>();
    private final List<Thread> killers = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param victims        services, {@code postgres} and {@link #LAUNCHER}
     * @param expectedWrites of all journeys together
     */
    FaultInjector(List<String> victims, long seed, int kills, int expectedWrites) {
        this.victims = victims;
        var random = new Random(seed);
        var drawn = new TreeSet<Integer>();
        while (drawn.size() < kills) {
            drawn.add(1 + random.nextInt(expectedWrites - 1));
            delays.add(random.nextInt(LONGEST_DELAY_MILLIS));
        }
        this.moments = List.copyOf(drawn);
    }

    /** Called after each successful write, by the thread that made it. */
    void afterWrite(String service) {
        var kill = moments.indexOf(writes.incrementAndGet());
        if (kill < 0) {
            return;
        }
        if (kill % 2 == 0) {
            kill(service);
        } else {
            killers.add(Thread.startVirtualThread(() -> {
                pause(delays.get(kill));
                kill(victims.get(kill / 2 % victims.size()));
            }));
        }
    }

    /** One at a time; a process that is down already is killed as soon as the launcher starts it again. */
    private synchronized void kill(String victim) {
        if (victim.equals(LAUNCHER)) {
            RunningSuite.restartAfterKill();
            kills.merge(victim, 1, Integer::sum);
            return;
        }
        while (true) {
            var process = ProcessHandle.of(RunningSuite.get().pid(victim)).filter(ProcessHandle::isAlive);
            if (process.isPresent() && process.get().destroyForcibly()) {
                process.get().onExit().join();
                kills.merge(victim, 1, Integer::sum);
                return;
            }
            pause(20);
        }
    }

    /** How often each victim was killed. */
    synchronized Map<String, Integer> kills() {
        return Map.copyOf(kills);
    }

    /** Waits for the kills that are due. */
    void awaitKills() throws InterruptedException {
        for (var killer : List.copyOf(killers)) {
            killer.join();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
