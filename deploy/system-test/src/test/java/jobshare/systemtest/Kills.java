package jobshare.systemtest;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills services at seeded moments. A moment is the answer to the n-th write of all journeys together. At every other one the
 * service that has just answered is killed, after its commit and before it can have published much; at those between, the next of
 * the three in turn, a few milliseconds later, whatever it is doing.
 */
final class Kills {

    private static final List<String> SERVICES = List.of("profile", "matching", "proposal");
    private static final int LONGEST_DELAY_MILLIS = 40;

    private final SuiteProcess suite;
    private final List<Integer> moments;
    private final List<Integer> delays = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, Integer> killed = new HashMap<>();
    private final List<Thread> killers = Collections.synchronizedList(new ArrayList<>());

    Kills(SuiteProcess suite, long seed, int kills, int writes) {
        this.suite = suite;
        var random = new Random(seed);
        var drawn = new TreeSet<Integer>();
        while (drawn.size() < kills) {
            drawn.add(1 + random.nextInt(writes - 1));
            delays.add(random.nextInt(LONGEST_DELAY_MILLIS));
        }
        this.moments = List.copyOf(drawn);
    }

    /** Called after each answered write, by the thread that made it. */
    void answered(URI service) {
        var kill = moments.indexOf(answered.incrementAndGet());
        if (kill < 0) {
            return;
        }
        if (kill % 2 == 0) {
            kill(name(service));
        } else {
            killers.add(Thread.startVirtualThread(() -> {
                pause(delays.get(kill));
                kill(SERVICES.get(kill / 2 % SERVICES.size()));
            }));
        }
    }

    private String name(URI service) {
        var properties = suite.properties();
        return SERVICES.stream().filter(name -> properties.getProperty(name + ".url").equals(service.toString())).findFirst()
                .orElseThrow();
    }

    /** One at a time; a service that is down already is killed as soon as it is being started again. */
    private synchronized void kill(String service) {
        while (true) {
            var pid = Long.parseLong(suite.properties().getProperty(service + ".pid"));
            var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (process.isPresent() && process.get().destroyForcibly()) {
                process.get().onExit().join();
                killed.merge(service, 1, Integer::sum);
                return;
            }
            pause(20);
        }
    }

    /** How often each service was killed, once all that are due have been. */
    synchronized Map<String, Integer> killed() {
        return Map.copyOf(killed);
    }

    void awaitAll() throws InterruptedException {
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
