package jobshare.systemtest.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import jobshare.systemtest.Journey;

/** One pair of new people in each {@link Situation}, in the running suite. */
final class SituationPairs {

    private static final int AT_ONCE = 6;

    private final Map<Situation, Journey> pairs;

    private SituationPairs(Map<Situation, Journey> pairs) {
        this.pairs = pairs;
    }

    /** Creates all situations; concurrently, since most of the time is spent waiting for events. */
    static SituationPairs create() {
        var slots = new Semaphore(AT_ONCE);
        var pending = new EnumMap<Situation, Future<Journey>>(Situation.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Arrays.stream(Situation.values()).forEach(situation -> pending.put(situation, threads.submit(() -> {
                slots.acquire();
                try {
                    return situation.create();
                } finally {
                    slots.release();
                }
            })));
        }
        var pairs = new EnumMap<Situation, Journey>(Situation.class);
        var failures = new ArrayList<String>();
        pending.forEach((situation, pair) -> {
            try {
                pairs.put(situation, pair.get());
            } catch (ExecutionException e) {
                failures.add(situation + ": " + e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
        if (!failures.isEmpty()) {
            throw new IllegalStateException("These situations could not be reached:\n" + String.join("\n", failures));
        }
        return new SituationPairs(pairs);
    }

    Map<Situation, Journey> pairs() {
        return pairs;
    }
}
