package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/** The suite started on a built tree: first with an empty folder and without start-up caches, then again on what is there. */
final class Starts {

    private static final Aim FIRST = Aim.atMost(30);
    private static final Aim LATER = Aim.atMost(10);
    private static final int LATER_STARTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path checkout;
    private final Path data;

    Starts(Path checkout, Path data) {
        this.checkout = checkout;
        this.data = data;
    }

    /** A start of which nothing is written down, on an empty folder; it builds what is not built, and makes no caches. */
    SuiteRun unmeasured() throws InterruptedException {
        delete(data);
        return SuiteRun.start(checkout, data, "--no-training");
    }

    /** Measures the starts, and leaves the last one running. */
    SuiteRun measure(Report report) throws InterruptedException {
        System.out.println("First start");
        forgetCaches();
        delete(data);
        var first = SuiteRun.start(checkout, data);
        if (first.hasBuilt()) {
            System.out.println("It had to build, so once more");
            first.close();
            forgetCaches();
            delete(data);
            first = SuiteRun.start(checkout, data);
        }
        report.section("First start on an empty folder, no start-up caches");
        rows(report, "first start", List.of(first), FIRST);
        var later = new ArrayList<SuiteRun>();
        awaitCaches();
        var running = first;
        for (int start = 0; start < LATER_STARTS; start++) {
            running.close();
            System.out.println("Start " + (start + 2));
            running = SuiteRun.start(checkout, data);
            later.add(running);
        }
        report.section("Starts 2 to " + (LATER_STARTS + 1) + " on the same folder, median");
        rows(report, "later starts", later, LATER);
        return running;
    }

    private static void rows(Report report, String name, List<SuiteRun> starts, Aim aim) {
        var all = median(starts.stream().map(SuiteRun::seconds).toList());
        report.row("all ready, from the call of deploy/up", all, Unit.SECONDS, aim);
        report.row("CPU time used until then, on all processors", median(starts.stream().map(SuiteRun::cpuSeconds).toList()),
                Unit.SECONDS);
        var parts = new LinkedHashMap<String, List<Double>>();
        for (var start : starts) {
            start.readyAfter().forEach((part, seconds) -> parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(seconds));
        }
        parts.forEach((part, seconds) -> report.row(part + " found ready, from the launcher's begin", median(seconds),
                Unit.SECONDS));
        report.detail(name, starts.stream()
                .map(start -> Map.of("seconds", start.seconds(), "cpuSeconds", start.cpuSeconds(), "parts", start.readyAfter()))
                .toList());
    }

    private static double median(List<Double> values) {
        return new Percentiles(values).median();
    }

    private void forgetCaches() {
        caches().forEach(Starts::delete);
    }

    /** The launcher makes them beside a running suite, at the lowest priority. */
    private void awaitCaches() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!caches().allMatch(Starts::holdsCache)) {
            if (System.nanoTime() > deadline) {
                System.out.println("Some start-up caches are still missing after " + PATIENCE.toMinutes() + " minutes; going on");
                return;
            }
            Thread.sleep(500);
        }
    }

    /** Each service's cache lies beside its build, and so does the launcher's. */
    private Stream<Path> caches() {
        return Stream.of("profile-service", "matching-service", "proposal-service", "deploy/local")
                .map(service -> checkout.resolve(service).resolve("target").resolve("aot"));
    }

    private static boolean holdsCache(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
