package jobshare.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import jobshare.benchmark.BenchmarkOptions.Part;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;
import jobshare.local.client.Role;

/** The command behind {@code deploy/benchmark/run}. */
public final class Benchmark {

    private static final Aim CHANGE_P99 = Aim.atMost(100);
    private static final Aim WRITES_RATIO = Aim.atLeast(0.7);
    private static final Aim IMPORT_SECONDS = Aim.atMost(180);
    private static final Set<String> OTHER_SERVICES = Set.of("matching-service", "proposal-service");
    private static final double MEGABYTE = 1 << 20;
    private static final Aim IDLE = Aim.atMost(2);
    private static final Duration TOTAL = Duration.ofMinutes(20);

    private final BenchmarkOptions options;
    private final Path checkout;
    private final Path target;
    private final Report report = new Report();
    private final long start = System.nanoTime();

    private Benchmark(BenchmarkOptions options, Path checkout) {
        this.options = options;
        this.checkout = checkout;
        this.target = checkout.resolve("deploy").resolve("benchmark").resolve("target");
    }

    /** Exit codes: 0 success, 1 a measurement failed, 2 invalid command line. A missed aim is no error. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = BenchmarkOptions.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(BenchmarkOptions.helpText());
                return;
            }
            new Benchmark(options, Path.of(System.getProperty("jobshare.checkout")).toAbsolutePath()).run();
        } catch (IllegalArgumentException e) {
            System.err.println("deploy/benchmark/run: " + e.getMessage() + ". Try: deploy/benchmark/run --help");
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println("deploy/benchmark/run: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        var stopped = new Thread(() -> {
            report.note("The benchmark was stopped before its end.");
            write();
        });
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            measure();
        } finally {
            if (removed(stopped)) {
                write();
            }
        }
    }

    /** False if the process is being ended, so that the hook runs. */
    private static boolean removed(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void measure() throws InterruptedException {
        var starts = new StartupBenchmark(checkout, target.resolve("run").resolve("data"));
        try (var suite = options.includes(Part.STARTS) ? starts.measure(report) : starts.startWithoutMeasuring()) {
            memory(suite, "Memory after the start");
            part(Part.IDLE, () -> idle(suite));
            part(Part.CHANGES, () -> changes(suite));
            part(Part.MATCHES, () -> matches(suite));
            part(Part.WRITES, () -> writes(suite));
            part(Part.READS, () -> reads(suite));
            part(Part.LISTS, () -> lists(suite));
            part(Part.SEARCH, () -> search(suite));
            part(Part.FUNNEL, () -> funnel(suite));
            part(Part.IMPORTS, () -> imports(suite));
            memory(suite, "Memory after the load");
        }
    }

    /** Measures a part within its budget and within the time of the whole benchmark. */
    private void part(Part part, TimeBudget.Task task) throws InterruptedException {
        if (!options.includes(part)) {
            return;
        }
        var left = TOTAL.minusNanos(System.nanoTime() - start);
        if (!left.isPositive()) {
            report.note("No time was left for the part " + part.option() + ". Measure it with --only " + part.option() + ".");
            return;
        }
        var budget = left.compareTo(part.budget()) < 0 ? left : part.budget();
        if (!TimeBudget.run(budget, task)) {
            report.note("The part " + part.option() + " was stopped after " + budget.toSeconds()
                    + " s. Measure it alone, or with smaller sizes; see --help.");
        }
    }

    private void idle(SuiteRun suite) throws InterruptedException {
        System.out.println("Idle");
        var usage = IdleUsage.measure(suite.processes());
        report.section("CPU time of the idle suite in " + IdleUsage.seconds() + ", in percent of one processor");
        usage.forEach((process, percent) -> report.row(process, percent, Unit.PERCENT));
        report.row("all", usage.values().stream().mapToDouble(Double::doubleValue).sum(), Unit.PERCENT, IDLE);
    }

    private void lists(SuiteRun suite) throws InterruptedException {
        System.out.println("Lists");
        try (var bare = BareEndpoint.start(checkout, suite.database(), target.resolve("run").resolve("bare-lists.log"))) {
            var processes = new ArrayList<>(suite.processes());
            processes.add(bare.process());
            new ListBenchmark(suite, report, options.seconds()).measure(bare.url(), processes);
        }
    }

    private void funnel(SuiteRun suite) throws InterruptedException {
        System.out.println("Funnel");
        new FunnelBenchmark(suite.proposal(), suite.token(Role.HR), suite.database()).measure(options.pitches(),
                options.seconds(), suite.processes(), report);
    }

    /** Also writes the results that were measured before a failure or a stop. */
    private void write() {
        var file = target.resolve("benchmark.json");
        report.write(file);
        System.out.println(report.table());
        System.out.println("  " + Machine.described());
        System.out.println("  Details are in " + file);
    }

    private void memory(SuiteRun suite, String title) throws InterruptedException {
        IdleWait.await(suite.processes());
        report.section(title);
        var sum = 0.0;
        for (var process : suite.processes()) {
            var megabytes = process.memory() / MEGABYTE;
            sum += megabytes;
            report.row(process.name(), megabytes, Unit.MEGABYTES);
        }
        report.row("all", sum, Unit.MEGABYTES);
    }

    private void changes(SuiteRun suite) throws InterruptedException {
        System.out.println("Profile changes");
        var hrSystem = suite.token(Role.HR_SYSTEM);
        var population = BenchmarkPopulation.create(options.people(), new PersonGenerator(), suite.profile(), hrSystem);
        IdleWait.await(suite.processes());
        var delays = new ChangePropagation(suite.profile(), suite.matching(), hrSystem, suite.token(Role.HR)).measure(population,
                options.changes(), options.rate());
        report.section(String.format(Locale.ROOT,
                "From a profile change until another person's match shows it (%d/s, %d followed, %d people)", options.rate(),
                delays.size(), options.people()));
        var afterRequest = Percentiles.of(delays.stream().map(ChangePropagation.Delay::afterRequest).toList());
        var afterResponse = Percentiles.of(delays.stream().map(ChangePropagation.Delay::afterResponse).toList());
        report.row("from the request, p50", afterRequest.at(50), Unit.MILLIS);
        report.row("from the request, p99", afterRequest.at(99), Unit.MILLIS, CHANGE_P99);
        report.row("from the response, p50", afterResponse.at(50), Unit.MILLIS);
        report.row("from the response, p99", afterResponse.at(99), Unit.MILLIS);
        report.detail("changes", delays);
    }

    private void matches(SuiteRun suite) throws InterruptedException {
        System.out.println("Matches");
        var hrSystem = suite.token(Role.HR_SYSTEM);
        var population = BenchmarkPopulation.create(options.people(), new PersonGenerator(), suite.profile(), hrSystem);
        IdleWait.await(suite.processes());
        var measured = new MatchesUnderChange(suite.profile(), suite.matching(), hrSystem, suite.token(Role.HR), population)
                .measure(options.rate(), 2 * options.seconds());
        report.section(String.format(Locale.ROOT, "Best 20 partners over HTTP, %d connections, %d people",
                MatchesUnderChange.CONNECTIONS, options.people()));
        matches("without changes", measured.withoutChanges());
        report.row("profile changes", measured.changes(), Unit.PER_SECOND, Aim.atLeast(0.95 * options.rate()));
        matches("during profile changes", measured.withChanges());
        report.row("  ratio of its p99 to the p99 without changes",
                measured.withChanges().at(99) / measured.withoutChanges().at(99), Unit.RATIO);
        report.detail("matches", Map.of("withoutChanges", measured.withoutChanges().millis().summary(), "withChanges",
                measured.withChanges().millis().summary()));
    }

    private void matches(String when, GetLoad.Measurement result) {
        report.row(when + ", requests", result.perSecond(), Unit.PER_SECOND);
        report.row("  p50", result.at(50), Unit.MILLIS);
        report.row("  p99", result.at(99), Unit.MILLIS);
        report.row("  max", result.at(100), Unit.MILLIS);
    }

    private void writes(SuiteRun suite) throws InterruptedException {
        System.out.println("Writes");
        try (var bare = BareEndpoint.start(checkout, suite.database(), target.resolve("run").resolve("bare.log"))) {
            var processes = new ArrayList<>(suite.processes());
            processes.add(bare.process());
            var service = new WriteLoad("profile-service", suite.profile(), suite.token(Role.HR_SYSTEM), processes);
            var plain = new WriteLoad("bare endpoint", bare.url(), "", processes);
            var others = suite.processes().stream().filter(process -> OTHER_SERVICES.contains(process.name())).toList();
            var comparison = WriteComparison.of(service, plain, others, options.rounds(), options.seconds());
            writes(comparison);
        }
    }

    private void reads(SuiteRun suite) throws InterruptedException {
        System.out.println("Reads");
        try (var bare = BareEndpoint.start(checkout, suite.database(), target.resolve("run").resolve("bare-reads.log"))) {
            var processes = new ArrayList<>(suite.processes());
            processes.add(bare.process());
            new ReadBenchmark(report, options, processes).measure(suite.profile(), suite.token(Role.HR_SYSTEM), bare.url());
        }
    }

    private void search(SuiteRun suite) throws InterruptedException {
        var esco = options.esco() == null ? checkout.resolve("../shared/data/esco-v1.1.1").normalize() : options.esco();
        if (!SearchBenchmark.isPossible(esco)) {
            System.out.println(
                    "Search is skipped: " + esco + " does not contain the zip files of ESCO. Set the folder with --esco DIR");
            return;
        }
        System.out.println("Search");
        new SearchBenchmark(suite).measure(esco, report);
    }

    private void imports(SuiteRun suite) throws InterruptedException {
        System.out.println("Imports");
        IdleWait.await(suite.processes());
        var measured = new ImportBenchmark(suite).measure(new PersonGenerator(), options.rows(),
                target.resolve("run").resolve("people.csv"));
        report.section(String.format(Locale.ROOT, "POST /v1/imports, %d people in %.0f MB of CSV", measured.rows(),
                measured.bytes() / MEGABYTE));
        report.row("until all rows and their events are stored", measured.stored(), Unit.SECONDS, IMPORT_SECONDS);
        report.row("rows", measured.perSecond(), Unit.PER_SECOND);
        report.row("until all events are published", measured.published(), Unit.SECONDS);
        report.row("peak memory of profile-service", measured.memory() / MEGABYTE, Unit.MEGABYTES);
        report.detail("imports", measured);
    }

    private void writes(WriteComparison comparison) {
        report.section(String.format(Locale.ROOT, "POST /v1/people, %d connections, median of %d rounds of %d s",
                WriteLoad.CONNECTIONS, options.rounds(), options.seconds()));
        report.row("bare endpoint, same SQL through plain JDBC", WriteComparison.perSecond(comparison.bare()), Unit.PER_SECOND);
        writes("alone, other services suspended", comparison.alone(), comparison);
        writes("with the whole suite", comparison.suite(), comparison);
        report.detail("writes", comparison);
        cpu("CPU per write to the bare endpoint", comparison.bare());
        cpu("CPU per write to profile-service, alone", comparison.alone());
        cpu("CPU per write to profile-service, with the whole suite", comparison.suite());
    }

    private void writes(String condition, List<WriteLoad.Measurement> measurements, WriteComparison comparison) {
        var ratio = comparison.ratio(measurements);
        report.row("profile-service, " + condition, WriteComparison.perSecond(measurements), Unit.PER_SECOND);
        report.row(
                String.format(Locale.ROOT, "  ratio to the bare endpoint (rounds from %.2f to %.2f)", ratio.min(), ratio.max()),
                ratio.at(50), Unit.RATIO, WRITES_RATIO);
    }

    private void cpu(String title, List<WriteLoad.Measurement> measurements) {
        report.section(title);
        measurements.getFirst()
                .cpuMillis()
                .keySet()
                .forEach(process -> report.row(process, WriteComparison.cpuMillis(measurements, process), Unit.CPU_MILLIS));
    }
}
