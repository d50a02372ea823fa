package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes until what one person changed in their profile shows in the match that another one asks for. Changes come at
 * a steady rate, whether or not earlier ones have shown; after each, the match is asked for again and again without a pause.
 */
final class Visibility {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OTHER_YEARS = 25;
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

    /** The first few changes warm up and do not count. */
    List<Shown> measure(Programme programme, int changes, int rate) throws InterruptedException {
        var couples = new ArrayList<Couple>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < Math.min(programme.couples(), 10 * rate); number++) {
                couples.add(new Couple(programme, number));
            }
            run(threads::submit, couples, changes / 4, rate);
            var shown = new ArrayList<Shown>();
            for (var each : run(threads::submit, couples, changes, rate)) {
                shown.add(each.get());
            }
            return shown;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A change was not followed to its end: " + e.getCause().getMessage(), e.getCause());
        } finally {
            couples.forEach(Couple::close);
        }
    }

    private interface Threads {
        Future<Shown> submit(Callable<Shown> change);
    }

    private static List<Future<Shown>> run(Threads threads, List<Couple> couples, int changes, int rate)
            throws InterruptedException, ExecutionException {
        var shown = new ArrayList<Future<Shown>>();
        var begun = System.nanoTime();
        for (int number = 0; number < changes; number++) {
            var due = begun + TimeUnit.SECONDS.toNanos(number) / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var couple = couples.get(number % couples.size());
            shown.add(threads.submit(couple::change));
        }
        for (var each : shown) {
            each.get();
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

        synchronized Shown change() {
            var before = match(question.get(path).expect(200));
            years = years == Programme.YEARS ? OTHER_YEARS : Programme.YEARS;
            var profileNow = programme.profileOfChanged(number, years);
            var sent = System.nanoTime();
            var answer = change.put("/v1/people/" + programme.changed(number), version, profileNow).expect(200);
            var answered = System.nanoTime();
            version = Programme.version(answer.body());
            var questions = 1;
            while (match(question.get(path).expect(200)).equals(before)) {
                questions++;
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
