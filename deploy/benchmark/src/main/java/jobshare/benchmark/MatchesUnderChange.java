package jobshare.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Requests the best partners of one person after the other on two connections, while profiles change at a constant rate. */
final class MatchesUnderChange {

    static final int CONNECTIONS = 2;

    private static final int WRITERS = 8;
    private static final int WARM_UP_SECONDS = 5;

    private final URI profile;
    private final String hrSystem;
    private final BenchmarkPopulation population;
    private final GetLoad matches;

    MatchesUnderChange(URI profile, URI matching, String hrSystem, String hr, BenchmarkPopulation population) {
        this.profile = profile;
        this.hrSystem = hrSystem;
        this.population = population;
        this.matches = new GetLoad(matching, hr, CONNECTIONS,
                IntStream.range(0, population.pairs())
                        .mapToObj(pair -> "/v1/matches/people/" + population.asker(pair) + "?limit=20")
                        .toList());
    }

    /**
     * The result.
     *
     * @param changes changes per second; fewer than requested if the service was too slow
     */
    record Result(GetLoad.Measurement withoutChanges, GetLoad.Measurement withChanges, double changes) {
    }

    /** @param rate changes per second */
    Result measure(int rate, int seconds) throws InterruptedException {
        matches.during(WARM_UP_SECONDS);
        var withoutChanges = matches.during(seconds);
        var finished = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(1)) {
            var changing = writers.submit(() -> change(rate, finished));
            GetLoad.Measurement withChanges;
            try {
                matches.during(WARM_UP_SECONDS);
                withChanges = matches.during(seconds);
            } finally {
                finished.set(true);
            }
            return new Result(withoutChanges, withChanges, changing.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Profiles could not be changed: " + e.getCause(), e);
        }
    }

    private double change(int rate, AtomicBoolean finished) throws InterruptedException {
        var start = System.nanoTime();
        int made = Workers.run(WRITERS, writer -> () -> change(writer, rate, start, finished))
                .stream()
                .mapToInt(each -> each)
                .sum();
        return made / ((System.nanoTime() - start) / 1e9);
    }

    /** Each writer has its own people, so that it knows their versions. */
    private int change(int writer, int rate, long start, AtomicBoolean finished) throws InterruptedException {
        var versions = new HashMap<Integer, Long>();
        List<Integer> pairs = new ArrayList<>();
        for (int pair = writer; pair < population.pairs(); pair += WRITERS) {
            pairs.add(pair);
        }
        int made = 0;
        try (var connection = new HttpConnection(profile, hrSystem)) {
            while (!finished.get()) {
                var due = start + TimeUnit.SECONDS.toNanos(made) * WRITERS / rate;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int pair = pairs.get(made % pairs.size());
                var path = "/v1/people/" + population.changed(pair);
                var version = versions.containsKey(pair) ? versions.get(pair)
                        : BenchmarkPopulation.version(connection.get(path).expect(200).body());
                var years = BenchmarkPopulation.YEARS + 1 + made / pairs.size() % 20;
                versions.put(pair, BenchmarkPopulation
                        .version(connection.put(path, version, population.profileOfChanged(pair, years)).expect(200).body()));
                made++;
            }
        }
        return made;
    }
}
