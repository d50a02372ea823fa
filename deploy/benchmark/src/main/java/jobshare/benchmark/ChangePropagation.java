package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Measures the time until a change in one person's profile shows in another person's match. Changes arrive at a constant rate.
 * One in ten is followed: the match is requested until it shows the change. Following all of them would be a load of its own,
 * since each match is logged.
 */
final class ChangePropagation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OTHER_YEARS = 25;
    private static final int FOLLOWED = 10;
    private static final int WARM_UP_SECONDS = 30;
    private static final int POLL_MILLIS = 3;
    private static final long TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final URI profile;
    private final URI matching;
    private final String hrSystem;
    private final String hr;

    ChangePropagation(URI profile, URI matching, String hrSystem, String hr) {
        this.profile = profile;
        this.matching = matching;
        this.hrSystem = hrSystem;
        this.hr = hr;
    }

    /** Milliseconds from the request, and from its response, until a match showed the change. */
    record Delay(double afterRequest, double afterResponse, int polls) {
    }

    /**
     * Measures after a warm-up.
     *
     * @param changes the number of changes to follow
     * @param rate    all changes per second
     */
    List<Delay> measure(BenchmarkPopulation population, int changes, int rate) throws InterruptedException {
        var pairs = new ArrayList<PersonPair>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < Math.min(population.pairs(), 2 * rate); number++) {
                pairs.add(new PersonPair(population, number));
            }
            run(threads, pairs, WARM_UP_SECONDS * rate / FOLLOWED, rate);
            return run(threads, pairs, changes, rate);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A change could not be followed: " + e.getCause(), e);
        } finally {
            pairs.forEach(PersonPair::close);
        }
    }

    private static List<Delay> run(ExecutorService threads, List<PersonPair> pairs, int changes, int rate)
            throws InterruptedException, ExecutionException {
        var followed = new ArrayList<Future<Delay>>();
        var others = new ArrayList<Future<?>>();
        var start = System.nanoTime();
        for (int number = 0; number < changes * FOLLOWED; number++) {
            var due = start + TimeUnit.SECONDS.toNanos(number) / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var pair = pairs.get(number % pairs.size());
            if (number % FOLLOWED == 0) {
                followed.add(threads.submit(pair::changeAndFollow));
            } else {
                others.add(threads.submit(pair::change));
            }
        }
        for (var other : others) {
            other.get();
        }
        var delays = new ArrayList<Delay>();
        for (var each : followed) {
            delays.add(each.get());
        }
        return delays;
    }

    /** A person whose profile changes, and a partner who requests the match. */
    private final class PersonPair implements AutoCloseable {

        private final BenchmarkPopulation population;
        private final int number;
        private final HttpConnection profileConnection = new HttpConnection(profile, hrSystem);
        private final HttpConnection matchConnection = new HttpConnection(matching, hr);
        private final String path;
        private long version;
        private int years = BenchmarkPopulation.YEARS;

        PersonPair(BenchmarkPopulation population, int number) throws InterruptedException {
            this.population = population;
            this.number = number;
            this.version = BenchmarkPopulation
                    .version(profileConnection.get("/v1/people/" + population.changed(number)).expect(200).body());
            this.path = "/v1/matches/people/" + population.asker(number) + "/with/" + population.changed(number);
            var start = System.nanoTime();
            while (!contributions(matchConnection.get(path)).contains("EXPERIENCE")) {
                if (System.nanoTime() - start > TIMEOUT_NANOS) {
                    throw new IllegalStateException("Two people who match were not found: " + matchConnection.get(path));
                }
                Thread.sleep(10);
            }
        }

        synchronized void change() {
            years = years == BenchmarkPopulation.YEARS ? OTHER_YEARS : BenchmarkPopulation.YEARS;
            var response = profileConnection.put("/v1/people/" + population.changed(number), version,
                    population.profileOfChanged(number, years));
            version = BenchmarkPopulation.version(response.expect(200).body());
        }

        synchronized Delay changeAndFollow() throws InterruptedException {
            var before = contributions(matchConnection.get(path).expect(200));
            var sent = System.nanoTime();
            change();
            var answered = System.nanoTime();
            var polls = 1;
            while (contributions(matchConnection.get(path).expect(200)).equals(before)) {
                polls++;
                Thread.sleep(POLL_MILLIS);
                if (System.nanoTime() - answered > TIMEOUT_NANOS) {
                    throw new IllegalStateException("No match showed the change within 30 s");
                }
            }
            var seen = System.nanoTime();
            return new Delay((seen - sent) / 1e6, (seen - answered) / 1e6, polls);
        }

        @Override
        public void close() {
            profileConnection.close();
            matchConnection.close();
        }
    }

    /** The part of a match that depends on the two profiles only. */
    private static String contributions(HttpConnection.Response response) {
        try {
            return JSON.readTree(response.body()).path("contributions").toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a match: " + response, e);
        }
    }
}
