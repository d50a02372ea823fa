package jobshare.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the command line of {@code deploy/up} asks for.
 *
 * @param data      where everything that must survive is kept
 * @param empty     start without the demo programme
 * @param ports     where the parts listen
 * @param keepGoing start a service again when it dies, instead of ending
 * @param servers   start PostgreSQL, Kafka and the issuer alone, for a service run from an editor
 * @param training  make the start-up caches that are missing, once all is ready
 * @param lags      how soon Kafka drops what is erased
 * @param help      print how to use it, and do nothing
 */
record Options(Path data, boolean empty, Ports ports, boolean keepGoing, boolean servers, boolean training, Lags lags,
        boolean help) {

    static final String HELP = """
            Usage: deploy/up [options]
            Starts PostgreSQL, Kafka, an OpenID Connect issuer and the three services; Ctrl-C stops them all.

              --data DIR      where data, keys and logs live (default: $XDG_DATA_HOME/jobshare or ~/.local/share/jobshare)
              --empty         start without the demo programme
              --port-base N   profile N+1, matching N+2, proposal N+3, issuer N+10, Kafka N+11 and N+12, PostgreSQL N+13
                              (default: 8080)
              --ports free    take ports that are free; DIR/suite.properties says which, once all is ready
              --keep-going    start a service again when it dies (default: say so and stop everything)
              --servers       only PostgreSQL, Kafka and the issuer, for a service that runs in an editor
              --no-training   do not prepare a faster next start in the background (done once after each build)
              --short-lags    Kafka drops from its files within seconds what it keeps for days otherwise, to see an erasure
                              reach them
              --help          this text
            """;

    static Options parse(List<String> arguments, UnaryOperator<String> environment) {
        var rest = new ArrayDeque<>(arguments);
        var data = defaultData(environment);
        var empty = false;
        var keepGoing = false;
        var servers = false;
        var training = true;
        var lags = Lags.USUAL;
        var help = false;
        var ports = Ports.from(Ports.DEFAULT_BASE);
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--data" -> data = Path.of(value(argument, rest, "a directory"));
                case "--empty" -> empty = true;
                case "--port-base" -> ports = Ports.from(number(argument, value(argument, rest, "a number")));
                case "--ports" -> ports = free(value(argument, rest, "the word free"));
                case "--keep-going" -> keepGoing = true;
                case "--servers" -> servers = true;
                case "--no-training" -> training = false;
                case "--short-lags" -> lags = Lags.SHORT;
                case "--help", "-h" -> help = true;
                default -> throw Refusal.usage("Unknown argument " + argument + ".");
            }
        }
        return new Options(data.toAbsolutePath().normalize(), empty, ports, keepGoing, servers, training, lags, help);
    }

    private static Path defaultData(UnaryOperator<String> environment) {
        var shared = environment.apply("XDG_DATA_HOME");
        if (shared != null && !shared.isBlank()) {
            return Path.of(shared, "jobshare");
        }
        var home = environment.apply("HOME");
        return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home, ".local", "share", "jobshare");
    }

    private static String value(String argument, ArrayDeque<String> rest, String what) {
        if (rest.isEmpty() || rest.peek().isBlank()) {
            throw Refusal.usage(argument + " needs " + what + ".");
        }
        return rest.pop();
    }

    private static int number(String argument, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refusal.usage(argument + " is " + value + " and must be a whole number.");
        }
    }

    private static Ports free(String value) {
        if (!value.equals("free")) {
            throw Refusal.usage("--ports is " + value + " and must be the word free; --port-base N chooses ports.");
        }
        return Ports.free();
    }
}
