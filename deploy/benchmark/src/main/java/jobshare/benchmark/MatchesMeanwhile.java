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

/** The best partners of one person after the other, asked for on two connections, while profiles change at a steady rate. */
final class MatchesMeanwhile {

    static final int CONNECTIONS = 2;

    private static final int WRITERS = 8;
    private static final int WARM_UP_SECONDS = 5;

    private final URI profile;
    private final String hrSystem;
    private final Programme programme;
    private final Gets questions;

    MatchesMeanwhile(URI profile, URI matching, String hrSystem, String hr, Programme programme) {
        this.profile = profile;
        this.hrSystem = hrSystem;
        this.programme = programme;
        this.questions = new Gets(matching, hr, CONNECTIONS, IntStream.range(0, programme.couples())
                .mapToObj(couple -> "/v1/matches/people/" + programme.asker(couple) + "?limit=20").toList());
    }

    /**
     * What was answered while nothing changed, and while much did.
     *
     * @param changes that were made in a second, which is less than was asked for where the service could not follow
     */
    record Measured(Gets.Stretch still, Gets.Stretch meanwhile, double changes) {
    }

    /** @param rate of changes per second */
    Measured measure(int rate, int seconds) throws InterruptedException {
        questions.during(WARM_UP_SECONDS);
        var still = questions.during(seconds);
        var over = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(1)) {
            var changing = writers.submit(() -> change(rate, over));
            Gets.Stretch meanwhile;
            try {
                questions.during(WARM_UP_SECONDS);
                meanwhile = questions.during(seconds);
            } finally {
                over.set(true);
            }
            return new Measured(still, meanwhile, changing.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Profiles could not be changed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private double change(int rate, AtomicBoolean over) throws InterruptedException {
        var begun = System.nanoTime();
        int made = Crew.work(WRITERS, writer -> () -> change(writer, rate, begun, over)).stream().mapToInt(each -> each).sum();
        return made / ((System.nanoTime() - begun) / 1e9);
    }

    /** Each writer has people of its own, so that it knows their versions. */
    private int change(int writer, int rate, long begun, AtomicBoolean over) throws InterruptedException {
        var versions = new HashMap<Integer, Long>();
        List<Integer> couples = new ArrayList<>();
        for (int couple = writer; couple < programme.couples(); couple += WRITERS) {
            couples.add(couple);
        }
        int made = 0;
        try (var wire = new Wire(profile, hrSystem)) {
            while (!over.get()) {
                var due = begun + TimeUnit.SECONDS.toNanos(made) * WRITERS / rate;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int couple = couples.get(made % couples.size());
                var path = "/v1/people/" + programme.changed(couple);
                var version = versions.containsKey(couple)
                        ? versions.get(couple)
                        : Programme.version(wire.get(path).expect(200).body());
                var years = Programme.YEARS + 1 + made / couples.size() % 20;
                versions.put(couple, Programme.version(
                        wire.put(path, version, programme.profileOfChanged(couple, years)).expect(200).body()));
                made++;
            }
        }
        return made;
    }
}
