package jobshare.benchmark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line of {@code deploy/benchmark/run}. */
@Command(name = "deploy/benchmark/run", sortOptions = false, usageHelpWidth = 120,
        customSynopsis = {"deploy/benchmark/run [options]",
                "       deploy/benchmark/run matching [options]   benchmarks the matching core; has a --help of its own"},
        description = {
                "Starts the suite in a data folder and on ports of its own. Measures start-up time, memory, the idle suite, the",
                "propagation of profile changes, matches during profile changes, writes, reads and lists beside a bare endpoint,",
                "type-ahead search, the funnel, and an import. Prints a table and writes target/benchmark.json, also when it is",
                "stopped. Each part has a time budget, and all of them together have twenty minutes. Do not use the machine",
                "meanwhile.", ""})
final class BenchmarkOptions {

    private static final int MAX = 9_999_999;

    @Option(names = "--only", paramLabel = "PART", split = ",",
            description = {"Some of starts,idle,changes,matches,writes,reads,lists,search,funnel,imports (default: all)"})
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(names = "--people", paramLabel = "N", description = "Number of people for changes, matches and reads (default: 2000)")
    private int people = 2000;

    @Option(names = "--changes", paramLabel = "N",
            description = {"Number of changes to follow until a match shows them; one in ten is followed (default: 400)"})
    private int changes = 400;

    @Option(names = "--rate", paramLabel = "N", description = "Profile changes per second (default: 200)")
    private int rate = 200;

    @Option(names = "--rounds", paramLabel = "N",
            description = {"Rounds of writes and reads, alternating between service and bare endpoint (default: 5)"})
    private int rounds = 5;

    @Option(names = "--seconds", paramLabel = "N", description = "Seconds per server and round (default: 5)")
    private int seconds = 5;

    @Option(names = "--esco", paramLabel = "DIR",
            description = {"Folder with the two zip files of ESCO (default: ../shared/data/esco-v1.1.1 beside the checkout)"})
    private @Nullable Path esco;

    @Option(names = "--pitches", paramLabel = "N", description = "Number of proposals in the funnel (default: 100000)")
    private int pitches = 100_000;

    @Option(names = "--rows", paramLabel = "N", description = "Rows of the imported file, at most 100000 (default: 100000)")
    private int rows = 100_000;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help")
    private boolean help;

    /** A part of the benchmark. */
    enum Part {
        STARTS(300),
        IDLE(150),
        CHANGES(120),
        MATCHES(90),
        WRITES(240),
        READS(360),
        LISTS(210),
        SEARCH(150),
        FUNNEL(120),
        IMPORTS(210);

        private final Duration budget;

        Part(int seconds) {
            this.budget = Duration.ofSeconds(seconds);
        }

        /** After this time, the part is stopped. */
        Duration budget() {
            return budget;
        }

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the command line is invalid */
    static BenchmarkOptions parse(List<String> arguments) {
        var options = new BenchmarkOptions();
        try {
            commandLine(options).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        options.requireValidNumbers();
        return options;
    }

    private void requireValidNumbers() {
        var numbers = Map.of("--people", people, "--changes", changes, "--rate", rate, "--rounds", rounds, "--seconds", seconds,
                "--pitches", pitches, "--rows", rows);
        numbers.forEach((option, value) -> {
            if (value < 1 || value > MAX) {
                throw new IllegalArgumentException(option + " is " + value + " and must be between 1 and " + MAX);
            }
        });
    }

    private static CommandLine commandLine(BenchmarkOptions options) {
        return new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
    }

    static String helpText() {
        var text = new StringWriter();
        commandLine(new BenchmarkOptions()).usage(new PrintWriter(text, true), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    boolean includes(Part part) {
        return parts.contains(part);
    }

    int people() {
        return people;
    }

    int changes() {
        return changes;
    }

    int rate() {
        return rate;
    }

    int rounds() {
        return rounds;
    }

    int seconds() {
        return seconds;
    }

    /** The folder of the ESCO download; null for the default. */
    @Nullable
    Path esco() {
        return esco;
    }

    int pitches() {
        return pitches;
    }

    int rows() {
        return rows;
    }

    boolean help() {
        return help;
    }
}
