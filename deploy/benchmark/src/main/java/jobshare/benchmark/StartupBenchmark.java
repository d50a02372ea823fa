package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/** Starts a built suite: first on an empty data folder and without caches, then again on the same folder. */
final class StartupBenchmark {

    private static final Aim FIRST = Aim.atMost(30);
    private static final Aim LATER = Aim.atMost(10);
    private static final int LATER_STARTS = 3;

    private final Path checkout;
    private final Path data;

    StartupBenchmark(Path checkout, Path data) {
        this.checkout = checkout;
        this.data = data;
    }

    /** Starts the suite on an empty folder without measuring. This builds what is not built. */
    SuiteRun startWithoutMeasuring() throws InterruptedException {
        delete(data);
        return SuiteRun.start(checkout, data, "--no-training");
    }

    /** Measures several starts, and leaves the last suite running. */
    SuiteRun measure(Report report) throws InterruptedException {
        System.out.println("First start");
        deleteCaches();
        delete(data);
        var first = SuiteRun.start(checkout, data);
        if (first.hasBuilt()) {
            System.out.println("deploy/up had to build first; starting again");
            first.close();
            deleteCaches();
            delete(data);
            first = SuiteRun.start(checkout, data);
        }
        report.section("First start on an empty folder, without caches");
        rows(report, "first start", List.of(first), FIRST);
        var later = new ArrayList<SuiteRun>();
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
        var all = Percentiles.median(starts.stream().map(SuiteRun::seconds).toList());
        report.row("all parts ready, from the start of deploy/up", all, Unit.SECONDS, aim);
        report.row("CPU time until then, on all processors",
                Percentiles.median(starts.stream().map(SuiteRun::cpuSeconds).toList()), Unit.SECONDS);
        var parts = new LinkedHashMap<String, List<Double>>();
        for (var start : starts) {
            start.readyAfter().forEach((part, seconds) -> parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(seconds));
        }
        parts.forEach((part, seconds) -> report.row(part + " ready, from the start of the launcher", Percentiles.median(seconds),
                Unit.SECONDS));
        report.detail(name, starts.stream()
                .map(start -> Map.of("seconds", start.seconds(), "cpuSeconds", start.cpuSeconds(), "parts", start.readyAfter()))
                .toList());
    }

    private void deleteCaches() {
        caches().forEach(StartupBenchmark::delete);
    }

    /** Each JVM writes its cache when it stops. */
    private Stream<Path> caches() {
        return Stream.of("profile-service", "matching-service", "proposal-service", "deploy/local")
                .map(module -> checkout.resolve(module).resolve("target"))
                .filter(Files::isDirectory)
                .flatMap(StartupBenchmark::caches);
    }

    private static Stream<Path> caches(Path target) {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().matches(".*\\.(aot|jsa)")).toList().stream();
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
