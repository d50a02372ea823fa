package jobshare.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobshare.benchmark.Options.Part;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/** The command behind {@code deploy/benchmark/run}. */
public final class Benchmark {

    private static final Aim SHOWN_P99 = Aim.atMost(100);
    private static final Aim WRITES_RATIO = Aim.atLeast(0.7);
    private static final Aim IMPORTED = Aim.atMost(180);
    private static final Set<String> OTHERS = Set.of("matching-service", "proposal-service");
    private static final double MEGABYTE = 1 << 20;

    private final Options options;
    private final Path checkout;
    private final Path target;
    private final Report report = new Report();

    private Benchmark(Options options, Path checkout) {
        this.options = options;
        this.checkout = checkout;
        this.target = checkout.resolve("deploy").resolve("benchmark").resolve("target");
    }

    /** Exit codes: 0 measured, 1 could not be, 2 a wrong command line. A missed aim is no error. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            new Benchmark(options, Path.of(System.getProperty("jobshare.checkout")).toAbsolutePath()).run();
        } catch (IllegalArgumentException e) {
            System.err.println("deploy/benchmark/run: " + e.getMessage() + ". --help says what there is.");
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println("deploy/benchmark/run: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        var starts = new Starts(checkout, target.resolve("run").resolve("data"));
        try (var suite = options.measures(Part.STARTS) ? starts.measure(report) : starts.unmeasured()) {
            memory(suite, "Memory after the start");
            if (options.measures(Part.CHANGES)) {
                changes(suite);
            }
            if (options.measures(Part.MATCHES)) {
                matches(suite);
            }
            if (options.measures(Part.WRITES)) {
                writes(suite);
            }
            if (options.measures(Part.READS)) {
                reads(suite);
            }
            if (options.measures(Part.SEARCH)) {
                search(suite);
            }
            if (options.measures(Part.FUNNEL)) {
                System.out.println("Funnel");
                new FunnelSpeed(suite.proposal(), suite.token("hr"), suite.database()).measure(options.pitches(),
                        options.seconds(),
                        suite.processes(), report);
            }
            if (options.measures(Part.IMPORTS)) {
                imports(suite);
            }
            memory(suite, "Memory after the load");
        } finally {
            write();
        }
    }

    /** Also what was measured before something went wrong. */
    private void write() {
        var file = target.resolve("benchmark.json");
        report.write(file);
        System.out.println(report.table());
        System.out.println("  " + Machine.described());
        System.out.println("  Single values are in " + file);
    }

    private void memory(SuiteRun suite, String title) throws InterruptedException {
        Quiet.await(suite.processes());
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
        System.out.println("Changes of profiles");
        var hrSystem = suite.token("hr-system");
        var programme = Programme.bringIn(options.people(), new People(), suite.profile(), hrSystem);
        Quiet.await(suite.processes());
        var shown = new Visibility(suite.profile(), suite.matching(), hrSystem, suite.token("hr"))
                .measure(programme, options.changes(), options.rate());
        report.section(String.format(Locale.ROOT,
                "PUT of a profile until another's match shows it (%d/s, %d of them followed, %d people)",
                options.rate(), shown.size(), options.people()));
        var afterSending = new Percentiles(shown.stream().map(Visibility.Shown::afterSending).toList());
        var afterAnswer = new Percentiles(shown.stream().map(Visibility.Shown::afterAnswer).toList());
        report.row("from sending the PUT, p50", afterSending.at(50), Unit.MILLIS);
        report.row("from sending the PUT, p99", afterSending.at(99), Unit.MILLIS, SHOWN_P99);
        report.row("from its answer, p50", afterAnswer.at(50), Unit.MILLIS);
        report.row("from its answer, p99", afterAnswer.at(99), Unit.MILLIS);
        report.detail("changes", shown);
    }

    private void matches(SuiteRun suite) throws InterruptedException {
        System.out.println("Matches");
        var hrSystem = suite.token("hr-system");
        var programme = Programme.bringIn(options.people(), new People(), suite.profile(), hrSystem);
        Quiet.await(suite.processes());
        var measured = new MatchesMeanwhile(suite.profile(), suite.matching(), hrSystem, suite.token("hr"), programme)
                .measure(options.storm(), 2 * options.seconds());
        report.section(String.format(Locale.ROOT, "The best 20 partners over HTTP, %d connections, %d people",
                MatchesMeanwhile.CONNECTIONS, options.people()));
        matches("while nothing changes", measured.still());
        report.row("changes of profiles made meanwhile", measured.changes(), Unit.PER_SECOND,
                Aim.atLeast(0.95 * options.storm()));
        matches("while profiles change", measured.meanwhile());
        report.row("  its p99 beside that while nothing changes", measured.meanwhile().at(99) / measured.still().at(99),
                Unit.RATIO);
        report.detail("matches", measured);
    }

    private void matches(String when, Gets.Stretch answered) {
        report.row(when + ", answers", answered.perSecond(), Unit.PER_SECOND);
        report.row("  p50", answered.at(50), Unit.MILLIS);
        report.row("  p99", answered.at(99), Unit.MILLIS);
        report.row("  longest", answered.at(100), Unit.MILLIS);
    }

    private void writes(SuiteRun suite) throws InterruptedException {
        System.out.println("Writes");
        try (var bare = BareEndpoint.start(checkout, suite.database(), target.resolve("run").resolve("bare.log"))) {
            var processes = new ArrayList<>(suite.processes());
            processes.add(bare.process());
            var service = new Writes("profile-service", suite.profile(), suite.token("hr-system"), processes);
            var plain = new Writes("bare endpoint", bare.url(), "", processes);
            var others = suite.processes().stream().filter(process -> OTHERS.contains(process.name())).toList();
            var comparison = Comparison.of(service, plain, others, options.rounds(), options.seconds());
            writes(comparison);
        }
    }

    private void reads(SuiteRun suite) throws InterruptedException {
        System.out.println("Reads");
        try (var bare = BareEndpoint.start(checkout, suite.database(), target.resolve("run").resolve("bare-reads.log"))) {
            var processes = new ArrayList<>(suite.processes());
            processes.add(bare.process());
            new Reads(report, options, processes).measure(suite.profile(), suite.token("hr-system"), bare.url());
        }
    }

    private void search(SuiteRun suite) throws InterruptedException {
        var esco = options.esco() == null ? checkout.resolve("../shared/data/esco-v1.1.1").normalize() : options.esco();
        if (!Search.isPossible(esco)) {
            System.out.println("Search is left out: " + esco + " does not hold the zips of ESCO; --esco says where they are");
            return;
        }
        System.out.println("Search");
        new Search(suite.profile(), suite.token("hr")).measure(esco, suite.database(), suite.processes(), report);
    }

    private void imports(SuiteRun suite) throws InterruptedException {
        System.out.println("Imports");
        Quiet.await(suite.processes());
        var measured = new Imports(suite, suite.token("hr-system")).measure(new People(), options.rows(),
                target.resolve("run").resolve("people.csv"));
        report.section(String.format(Locale.ROOT, "POST /v1/imports, %d people in %.0f MB of CSV", measured.rows(),
                measured.bytes() / MEGABYTE));
        report.row("until all are written, with their events", measured.written(), Unit.SECONDS, IMPORTED);
        report.row("rows", measured.perSecond(), Unit.PER_SECOND);
        report.row("until all events are published", measured.published(), Unit.SECONDS);
        report.row("peak memory of profile-service", measured.memory() / MEGABYTE, Unit.MEGABYTES);
        report.detail("imports", measured);
    }

    private void writes(Comparison comparison) {
        report.section(String.format(Locale.ROOT, "POST /v1/people, %d connections, median of %d rounds of %d s",
                Writes.CONNECTIONS, options.rounds(), options.seconds()));
        report.row("bare endpoint, the same SQL by plain JDBC", Comparison.perSecond(comparison.bare()), Unit.PER_SECOND);
        writes("alone, the other services standing still", comparison.alone(), comparison);
        writes("the whole suite at work", comparison.suite(), comparison);
        report.detail("writes", comparison);
        cpu("CPU per write to the bare endpoint", comparison.bare());
        cpu("CPU per write to profile-service, alone", comparison.alone());
        cpu("CPU per write to profile-service, the whole suite at work", comparison.suite());
    }

    private void writes(String how, List<Writes.Stretch> stretches, Comparison comparison) {
        var ratio = comparison.ratio(stretches);
        report.row("profile-service, " + how, Comparison.perSecond(stretches), Unit.PER_SECOND);
        report.row(String.format(Locale.ROOT, "  its ratio to the bare endpoint (rounds from %.2f to %.2f)", ratio.least(),
                ratio.most()), ratio.median(), Unit.RATIO, WRITES_RATIO);
    }

    private void cpu(String title, List<Writes.Stretch> stretches) {
        report.section(title);
        stretches.getFirst().cpuMillis().keySet()
                .forEach(process -> report.row(process, Comparison.cpuMillis(stretches, process), Unit.CPU_MILLIS));
    }
}
