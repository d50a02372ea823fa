package jobshare.benchmark;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of {@code deploy/benchmark/run} asks for.
 *
 * @param parts   what is measured
 * @param people  how many are in the programme when changes are measured
 * @param changes how many changes of a profile are followed into a match query
 * @param rate    of all changes meanwhile, per second
 * @param storm   changes per second while matches are asked for
 * @param rounds  of writes, each one against the service and then against the bare endpoint
 * @param seconds that one half of a round takes
 * @param esco    where the download of ESCO lies; null for the usual place
 * @param pitches that the funnel counts
 * @param rows    of the file that is imported
 */
record Options(Set<Part> parts, int people, int changes, int rate, int storm, int rounds, int seconds, @Nullable Path esco,
        int pitches, int rows,
        boolean help) {

    static final String HELP = """
            Usage: deploy/benchmark/run [options]
                   deploy/benchmark/run matching [options]   measures the core of matching instead; --help after it says how
            Starts the suite on a folder and ports of its own and measures it: time to ready, memory, a changed profile until a match
            query shows it, matches asked for while profiles change, writes and reads through REST beside a bare endpoint, search as one types, the funnel, and a staff
            imported from a CSV file. Prints a table and writes target/benchmark.json. It takes about fifteen minutes; leave the machine alone
            meanwhile.

              --only PARTS    some of starts,changes,matches,writes,reads,search,funnel,imports (default: all)
              --people N      in the programme when changes and reads are measured (default: 2000)
              --changes N     that are followed into a match query, one in ten of those that are made (default: 400)
              --rate N        of changes that are made, per second (default: 200)
              --storm N       changes per second while matches are asked for (default: 200)
              --rounds N      of writes and reads, service and bare endpoint in turn (default: 7)
              --seconds N     for each half of a round (default: 5)
              --esco DIR      with the two zips of ESCO, for search (default: ../shared/data/esco-v1.1.1 beside the checkout)
              --pitches N     that the funnel counts (default: 100000)
              --rows N        of the file that is imported (default: 100000, the most there may be)
              --help          this text
            """;

    /** A part of the benchmark. */
    enum Part {
        STARTS, CHANGES, MATCHES, WRITES, READS, SEARCH, FUNNEL, IMPORTS;

        private static Part of(String word) {
            return Arrays.stream(values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(
                                    "--only names " + word + ", none of starts, changes, matches, writes,"
                                            + " reads, search, funnel, imports"));
        }
    }

    /** @throws IllegalArgumentException with a message for the caller */
    static Options parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        Set<Part> parts = EnumSet.allOf(Part.class);
        var people = 2000;
        var changes = 400;
        var rate = 200;
        var storm = 200;
        var rounds = 7;
        var seconds = 5;
        Path esco = null;
        var pitches = 100_000;
        var rows = 100_000;
        var help = false;
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--only" ->
                    parts = EnumSet.copyOf(Arrays.stream(value(argument, rest).split(",")).map(Part::of).toList());
                case "--people" -> people = number(argument, rest);
                case "--changes" -> changes = number(argument, rest);
                case "--rate" -> rate = number(argument, rest);
                case "--storm" -> storm = number(argument, rest);
                case "--rounds" -> rounds = number(argument, rest);
                case "--seconds" -> seconds = number(argument, rest);
                case "--esco" -> esco = Path.of(value(argument, rest));
                case "--pitches" -> pitches = number(argument, rest);
                case "--rows" -> rows = number(argument, rest);
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown argument " + argument);
            }
        }
        return new Options(parts, people, changes, rate, storm, rounds, seconds, esco, pitches, rows, help);
    }

    boolean measures(Part part) {
        return parts.contains(part);
    }

    private static String value(String argument, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(argument + " needs a value");
        }
        return rest.pop();
    }

    private static int number(String argument, ArrayDeque<String> rest) {
        var value = value(argument, rest);
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(argument + " is " + value + " and must be a whole number from 1 to 9999999");
        }
        return Integer.parseInt(value);
    }
}
