package jobshare.benchmark.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What the command line of {@code deploy/benchmark/run matching} asks for.
 *
 * @param seconds of each of three measured iterations
 */
record Options(Set<Part> parts, List<Integer> sizes, Set<CrowdKind> crowds, Set<Peer> peers, int seconds, boolean help) {

    static final String HELP = """
            Usage: deploy/benchmark/run matching [options]
            Measures the core of matching in this machine's memory, on one thread and by JMH: the best 20 partners of one person, the
            best 20 pairs for a role, the index rebuilt from events, and its memory. Beside it, on the same people: a plain scan, the
            nearest query for Lucene, and the nearest SQL on PostgreSQL. Prints a table with what each peer can't express, and writes
            target/matching.json. Of more than 100,000 people each row takes minutes to set up, and fewer iterations are measured.
            All of it takes about twenty minutes on two idle cores; leave the machine alone meanwhile.

              --only PARTS    some of memory,partners,pairs,rebuild (default: all)
              --sizes N,...   of the staff (default: 2000,100000,1000000)
              --crowds KINDS  some of realistic,uniform (default: both)
              --peers PEERS   some of scan,lucene,sql, or none (default: all)
              --seconds N     for each of three measured iterations, two of more than 100,000 people (default: 2)
              --help          this text
            Quickly: deploy/benchmark/run matching --sizes 100000 --crowds realistic --peers none --seconds 1
            """;

    /** A row of the table. */
    enum Part {
        MEMORY, PARTNERS, PAIRS, REBUILD
    }

    /** What is measured beside the index. */
    enum Peer {
        SCAN, LUCENE, SQL
    }

    private static final int LARGEST = 2_000_000;

    /** @throws IllegalArgumentException with a message for the caller */
    static Options parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        Set<Part> parts = EnumSet.allOf(Part.class);
        var sizes = List.of(2_000, 100_000, 1_000_000);
        Set<CrowdKind> crowds = EnumSet.allOf(CrowdKind.class);
        Set<Peer> peers = EnumSet.allOf(Peer.class);
        var seconds = 2;
        var help = false;
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--only" -> parts = some(argument, rest, Part.class);
                case "--sizes" -> sizes = list(argument, rest, size -> number(argument, size, LARGEST));
                case "--crowds" -> crowds = some(argument, rest, CrowdKind.class);
                case "--peers" -> peers = "none".equals(rest.peek())
                        ? none(rest)
                        : some(argument, rest, Peer.class);
                case "--seconds" -> seconds = number(argument, value(argument, rest), 60);
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown argument " + argument);
            }
        }
        return new Options(parts, sizes, crowds, peers, seconds, help);
    }

    private static Set<Peer> none(ArrayDeque<String> rest) {
        rest.pop();
        return EnumSet.noneOf(Peer.class);
    }

    private static <E extends Enum<E>> Set<E> some(String argument, ArrayDeque<String> rest, Class<E> type) {
        return EnumSet.copyOf(Options.<E>list(argument, rest, word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(argument + " names " + word + ", which is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)))));
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

    private static int number(String argument, String value, int most) {
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(argument + " is " + value + " and must be a whole number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }
}
