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
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/** The suite started on a built tree: first with an empty folder and without start-up caches, then again on what is there. */
final class Starts {

    private static final Aim FIRST = Aim.atMost(30);
    private static final Aim LATER = Aim.atMost(10);
    private static final int LATER_STARTS = 3;

    private final Path checkout;
    private final Path data;

    Starts(Path checkout, Path data) {
        this.checkout = checkout;
        this.data = data;
    }

    /** A start of which nothing is written down, on an empty folder; it builds what is not built. */
    SuiteRun unmeasured() throws InterruptedException {
        delete(data);
        return SuiteRun.start(checkout, data);
    }

    /** Measures the starts, and leaves the last one running. */
    SuiteRun measure(Report report) throws InterruptedException {
        try (var build = unmeasured()) {
            System.out.println(build.hasBuilt() ? "Built" : "Is built");
        }
        delete(data);
        forgetCaches();
        System.out.println("First start");
        var first = SuiteRun.start(checkout, data);
        report.section("First start on an empty folder, no start-up caches");
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
        report.row("all ready, from the call of deploy/up", median(starts.stream().map(SuiteRun::seconds).toList()), Unit.SECONDS, aim);
        var parts = new LinkedHashMap<String, List<Double>>();
        for (var start : starts) {
            start.readyAfter().forEach((part, seconds) -> parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(seconds));
        }
        parts.forEach((part, seconds) -> report.row(part + " found ready, from the launcher's begin", median(seconds), Unit.SECONDS));
        report.detail(name, starts.stream().map(start -> Map.of("seconds", start.seconds(), "parts", start.readyAfter())).toList());
    }

    private static double median(List<Double> values) {
        return new Percentiles(values).median();
    }

    /** Each service keeps its cache beside its build. */
    private void forgetCaches() {
        List.of("profile-service", "matching-service", "proposal-service")
            .forEach(service -> delete(checkout.resolve(service).resolve("target").resolve("aot")));
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
