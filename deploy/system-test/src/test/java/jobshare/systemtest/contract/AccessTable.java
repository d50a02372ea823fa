package jobshare.systemtest.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.local.demo.DemoPair;

/** The table in {@code access.csv}: which role may call which operation. */
record AccessTable(List<Line> lines) {

    /** Whether a role may call an operation. */
    enum Access {
        YES, OWN, NONE, NEVER;

        /** The status of the refusal, or 0 if there is none. @param owner whether the object belongs to the caller */
        int refusal(boolean owner) {
            return switch (this) {
                case YES -> 0;
                case OWN -> owner ? 0 : 404;
                case NONE -> 404;
                case NEVER -> 403;
            };
        }

        private static Access of(String word) {
            return switch (word) {
                case "yes" -> YES;
                case "own" -> OWN;
                case "none" -> NONE;
                case "-" -> NEVER;
                default -> throw new IllegalArgumentException("access.csv has an unknown word: " + word);
            };
        }
    }

    /** An operation on the objects of a pair. */
    record Line(String operation, DemoPair pair, Map<String, Access> byRole) {
    }

    static AccessTable read() {
        try (var in = AccessTable.class.getResourceAsStream("/access.csv")) {
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            var roles = List.of(rows.getFirst()).subList(2, rows.getFirst().length);
            return new AccessTable(rows.stream()
                    .skip(1)
                    .map(row -> new Line(row[0], DemoPair.valueOf(row[1]),
                            IntStream.range(0, roles.size())
                                    .boxed()
                                    .collect(Collectors.toMap(roles::get, i -> Access.of(row[i + 2])))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
