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
 * How long it takes until what one person changed in their profile shows in the match that another one asks for. Changes come at
 * a steady rate, whether or not earlier ones have shown. One in ten is followed: the match is asked for again and again until it shows.
 * To follow all would be a load of its own, since each answer is written down.
 */
final class Visibility {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OTHER_YEARS = 25;
    private static final int FOLLOWED = 10;
    private static final int BETWEEN_QUESTIONS_MILLIS = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final URI profile;
    private final URI matching;
    private final String hrSystem;
    private final String hr;

    Visibility(URI profile, URI matching, String hrSystem, String hr) {
        this.profile = profile;
        this.matching = matching;
        this.hrSystem = hrSystem;
        this.hr = hr;
    }

    /** What one change took, in milliseconds: from sending it, and from having its answer, until it was shown. */
    record Shown(double afterSending, double afterAnswer, int questions) {
    }

    /**
     * The first changes warm up and do not count.
     *
     * @param changes how many are followed
     * @param rate    of all changes, per second
     */
    List<Shown> measure(Programme programme, int changes, int rate) throws InterruptedException {
        var couples = new ArrayList<Couple>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < Math.min(programme.couples(), 2 * rate); number++) {
                couples.add(new Couple(programme, number));
            }
            run(threads, couples, changes / 2, rate);
            return run(threads, couples, changes, rate);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A change was not followed to its end: " + e.getCause().getMessage(), e.getCause());
        } finally {
            couples.forEach(Couple::close);
        }
    }

    private static List<Shown> run(ExecutorService threads, List<Couple> couples, int changes, int rate)
            throws InterruptedException, ExecutionException {
        var followed = new ArrayList<Future<Shown>>();
        var others = new ArrayList<Future<?>>();
        var begun = System.nanoTime();
        for (int number = 0; number < changes * FOLLOWED; number++) {
            var due = begun + TimeUnit.SECONDS.toNanos(number) / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var couple = couples.get(number % couples.size());
            if (number % FOLLOWED == 0) {
                followed.add(threads.submit(couple::changeAndFollow));
            } else {
                others.add(threads.submit(couple::change));
            }
        }
        for (var other : others) {
            other.get();
        }
        var shown = new ArrayList<Shown>();
        for (var each : followed) {
            shown.add(each.get());
        }
        return shown;
    }

    /** One who changes, and one who is shown it. */
    private final class Couple implements AutoCloseable {

        private final Programme programme;
        private final int number;
        private final Wire change = new Wire(profile, hrSystem);
        private final Wire question = new Wire(matching, hr);
        private final String path;
        private long version;
        private int years = Programme.YEARS;

        Couple(Programme programme, int number) throws InterruptedException {
            this.programme = programme;
            this.number = number;
            this.version = Programme.version(change.get("/v1/people/" + programme.changed(number)).expect(200).body());
            this.path = "/v1/matches/people/" + programme.asker(number) + "/with/" + programme.changed(number);
            var begun = System.nanoTime();
            while (!match(question.get(path)).contains("EXPERIENCE")) {
                if (System.nanoTime() - begun > PATIENCE) {
                    throw new IllegalStateException("Two who fit are not matched: " + question.get(path));
                }
                Thread.sleep(10);
            }
        }

        synchronized void change() {
            years = years == Programme.YEARS ? OTHER_YEARS : Programme.YEARS;
            var answer = change.put("/v1/people/" + programme.changed(number), version,
                    programme.profileOfChanged(number, years));
            version = Programme.version(answer.expect(200).body());
        }

        synchronized Shown changeAndFollow() throws InterruptedException {
            var before = match(question.get(path).expect(200));
            var sent = System.nanoTime();
            change();
            var answered = System.nanoTime();
            var questions = 1;
            while (match(question.get(path).expect(200)).equals(before)) {
                questions++;
                Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
                if (System.nanoTime() - answered > PATIENCE) {
                    throw new IllegalStateException("The change did not show within 30 s");
                }
            }
            var seen = System.nanoTime();
            return new Shown((seen - sent) / 1e6, (seen - answered) / 1e6, questions);
        }

        @Override
        public void close() {
            change.close();
            question.close();
        }
    }

    /** The part of an answer that only changes with the two people. */
    private static String match(Wire.Answer answer) {
        try {
            return JSON.readTree(answer.body()).path("contributions").toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No match: " + answer, e);
        }
    }
}
