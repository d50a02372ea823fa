package jobshare.benchmark.matching;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jobshare.benchmark.Machine;
import jobshare.benchmark.Report;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;
import jobshare.benchmark.matching.Options.Part;
import jobshare.benchmark.matching.Options.Peer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/** The command {@code deploy/benchmark/run matching}. */
public final class MatchingBenchmark {

    /** Aims in milliseconds by the size of the staff. */
    private static final Map<Integer, Double> PARTNERS = Map.of(100_000, 0.5, 1_000_000, 5.0);
    private static final Map<Integer, Double> PAIRS = Map.of(100_000, 50.0);
    private static final Map<Integer, Double> REBUILD = Map.of(100_000, 5.0);
    private static final Aim MEMORY = Aim.atMost(300);
    private static final int MEASURED = 3;
    /** Above this size, setup takes long and fewer iterations are measured. */
    private static final int LARGE = 100_000;
    /** Above this size, a scan of all pairs takes minutes. */
    private static final int LARGEST_FOR_ALL_PAIRS = 2_000;

    private final Options options;
    private final Path target;
    private final Report report = new Report();

    private MatchingBenchmark(Options options, Path checkout) {
        this.options = options;
        this.target = checkout.resolve("deploy/matching-benchmark/target");
    }

    /** Exit codes: 0 success, 1 failure, 2 invalid command line. A missed aim is not a failure. */
    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            new MatchingBenchmark(options, Path.of(System.getProperty("jobshare.checkout")).toAbsolutePath()).run();
        } catch (IllegalArgumentException e) {
            System.err.println("deploy/benchmark/run matching: " + e.getMessage() + ". See --help.");
            System.exit(2);
        } catch (RunnerException e) {
            System.err.println("deploy/benchmark/run matching: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws RunnerException {
        for (var kind : options.kinds()) {
            for (int size : options.sizes()) {
                report.section(String.format(Locale.ROOT, "%,d people, %s", size, kind.name().toLowerCase(Locale.ROOT)));
                for (var part : options.parts()) {
                    measure(part, kind, size);
                }
            }
        }
        var file = target.resolve("matching.json");
        report.write(file);
        System.out.println(report.table());
        if (options.peers().contains(Peer.LUCENE)) {
            System.out.println(
                    "  Lucene cannot express: " + LucenePeer.CANNOT + "; no pairs for a role, since it does not join documents");
        }
        if (options.peers().contains(Peer.SQL)) {
            System.out.println("  SQL cannot express: " + SqlPeer.CANNOT + "; for pairs: " + SqlPeer.CANNOT_OF_PAIRS);
        }
        System.out.printf(Locale.ROOT,
                "  Scan and SQL evaluate every pair. Above %,d people this takes minutes and is not measured.%n",
                LARGEST_FOR_ALL_PAIRS);
        System.out.println("  The index returns the explanation of each result; peers return ids and scores.");
        System.out.println("  " + Machine.described());
        System.out.println("  All values are in " + file);
    }

    private void measure(Part part, StaffKind kind, int size) throws RunnerException {
        System.out.printf(Locale.ROOT, "%s, %,d people, %s%n", part, size, kind);
        switch (part) {
            case MEMORY -> row("memory of the index, per person", MemoryMeasurement.perPerson(new BenchmarkStaff(kind, size)),
                    Unit.BYTES, size < 100_000 ? null : MEMORY);
            case PARTNERS ->
                measure("best 20 partners", PartnersBenchmark.class, options.peers(), kind, size, PARTNERS.get(size));
            case PAIRS -> measure("best 20 pairs for a role", PairsBenchmark.class,
                    options.peers().stream().filter(peer -> peer != Peer.LUCENE && size <= LARGEST_FOR_ALL_PAIRS).toList(), kind,
                    size, PAIRS.get(size));
            case REBUILD -> {
                var shots = shots(kind, size);
                row("rebuilt from events in memory", shots.getPrimaryResult().getScore() / 1e3, Unit.SECONDS,
                        REBUILD.containsKey(size) ? Aim.atMost(REBUILD.get(size)) : null);
            }
        }
    }

    private void measure(String what, Class<?> benchmark, Collection<Peer> peers, StaffKind kind, int size, @Nullable Double aim)
            throws RunnerException {
        var results = new HashMap<String, RunResult>();
        var methods = new StringBuilder("index");
        peers.forEach(peer -> methods.append('|').append(peer.name().toLowerCase(Locale.ROOT)));
        for (var result : new Runner(common(kind, size).include(benchmark.getName() + "\\.(" + methods + ")$")
                .warmupIterations(size > LARGE ? 1 : 2)
                .warmupTime(TimeValue.seconds(options.seconds()))
                .measurementIterations(size > LARGE ? 2 : MEASURED)
                .measurementTime(TimeValue.seconds(options.seconds()))
                .build()).run()) {
            var name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        var index = Objects.requireNonNull(results.get("index"));
        row(what + ", p50", millis(index, 50), Unit.FINE_MILLIS, aim == null ? null : Aim.atMost(aim));
        row(what + ", p99", millis(index, 99), Unit.FINE_MILLIS, null);
        for (var peer : peers) {
            var name = peer.name().toLowerCase(Locale.ROOT);
            double median = millis(Objects.requireNonNull(results.get(name)), 50);
            row("  " + name + ", p50", median, Unit.FINE_MILLIS, null);
            row("  " + name + ", times the index's p50", median / millis(index, 50), Unit.RATIO, null);
        }
        results.forEach((name, result) -> report.detail(String.join(" ", what, name, kind.name(), "" + size),
                Map.of("p50", millis(result, 50), "p90", millis(result, 90), "p99", millis(result, 99), "max",
                        millis(result, 100), "samples", result.getPrimaryResult().getStatistics().getN())));
    }

    /** Also prints the row at once, so that an interrupted run loses nothing. */
    private void row(String name, double value, Unit unit, @Nullable Aim aim) {
        report.row(name, value, unit, aim);
        System.out.println("  " + name + ": " + unit.of(value));
    }

    private RunResult shots(StaffKind kind, int size) throws RunnerException {
        return new Runner(common(kind, size).include(RebuildBenchmark.class.getName())
                .warmupIterations(size > LARGE ? 0 : 3)
                .measurementIterations(size > LARGE ? 1 : 3)
                .build()).runSingle();
    }

    private static ChainedOptionsBuilder common(StaffKind kind, int size) {
        return new OptionsBuilder().param("kind", kind.name())
                .param("size", Integer.toString(size))
                .forks(1)
                .threads(1)
                .warmupMode(WarmupMode.INDI)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-Xmx" + (size > LARGE ? "10g" : "3g"), "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED",
                        "-Djobshare.checkout=" + System.getProperty("jobshare.checkout"));
    }

    private static double millis(RunResult result, double percent) {
        return result.getPrimaryResult().getStatistics().getPercentile(percent) / 1e3;
    }
}
