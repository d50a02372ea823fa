package jobshare.benchmark.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The command line of {@code deploy/benchmark/run matching}.
 *
 * @param seconds duration of each of three measured iterations
 */
record Options(Set<Part> parts, List<Integer> sizes, Set<StaffKind> kinds, Set<Peer> peers, int seconds, boolean help) {

    static final String HELP = """
            Usage: deploy/benchmark/run matching [options]
            Measures the matching core on this machine, in memory, on one thread, with JMH: the best 20 partners of a person, the best 20
            pairs for a role, the rebuild of the index from events, and its memory. Measures the same on three peers: a plain scan, the closest
            query in Lucene, and the closest SQL on PostgreSQL. Prints a table, with what each peer cannot express, and writes
            target/matching.json. Above 100,000 people, setup takes minutes per row and fewer iterations are measured. A full run takes
            about twenty minutes on two idle cores; leave the machine idle meanwhile.

              --only PARTS    some of memory,partners,pairs,rebuild (default: all)
              --sizes N,...   numbers of people (default: 2000,100000,1000000)
              --staff KINDS   some of realistic,uniform (default: both)
              --peers PEERS   some of scan,lucene,sql, or none (default: all)
              --seconds N     for each of three measured iterations, two above 100,000 people (default: 2)
              --help          show this text
            A quick run: deploy/benchmark/run matching --sizes 100000 --staff realistic --peers none --seconds 1
            """;

    /** A part of the table. */
    enum Part {
        MEMORY, PARTNERS, PAIRS, REBUILD
    }

    /** Implementations that are measured beside the index. */
    enum Peer {
        SCAN, LUCENE, SQL
    }

    private static final int LARGEST = 2_000_000;

    /** @throws IllegalArgumentException with a message for the caller */
    static Options parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        Set<Part> parts = EnumSet.allOf(Part.class);
        var sizes = List.of(2_000, 100_000, 1_000_000);
        Set<StaffKind> kinds = EnumSet.allOf(StaffKind.class);
        Set<Peer> peers = EnumSet.allOf(Peer.class);
        var seconds = 2;
        var help = false;
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--only" -> parts = some(argument, rest, Part.class);
                case "--sizes" -> sizes = list(argument, rest, size -> number(argument, size, LARGEST));
                case "--staff" -> kinds = some(argument, rest, StaffKind.class);
                case "--peers" -> peers = "none".equals(rest.peek()) ? none(rest) : some(argument, rest, Peer.class);
                case "--seconds" -> seconds = number(argument, value(argument, rest), 60);
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown argument " + argument);
            }
        }
        return new Options(parts, sizes, kinds, peers, seconds, help);
    }

    private static Set<Peer> none(ArrayDeque<String> rest) {
        rest.pop();
        return EnumSet.noneOf(Peer.class);
    }

    private static <E extends Enum<E>> Set<E> some(String argument, ArrayDeque<String> rest, Class<E> type) {
        return EnumSet.copyOf(Options.<E>list(argument, rest,
                word -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(argument + " does not accept " + word
                                + ". Valid values are " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)))));
    }

    private static <T> List<T> list(String argument, ArrayDeque<String> rest, Function<String, T> each) {
        return Arrays.stream(value(argument, rest).split(",")).map(each).toList();
    }

    private static String value(String argument, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(argument + " needs a value");
        }
        return rest.pop();
    }

    private static int number(String argument, String value, int max) {
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > max) {
            throw new IllegalArgumentException(argument + " is " + value + " and must be a whole number from 1 to " + max);
        }
        return Integer.parseInt(value);
    }
}
