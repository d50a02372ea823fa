package jobshare.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line of {@code deploy/up}. */
@Command(name = "deploy/up", abbreviateSynopsis = true, sortOptions = false, usageHelpWidth = 120,
        description = {"Starts PostgreSQL, Kafka, an OpenID Connect issuer and the three services. Ctrl-C stops them all.", ""})
final class LauncherOptions {

    @Option(names = "--data", paramLabel = "DIR",
            description = {"Folder for data, keys and logs (default: $$XDG_DATA_HOME/jobshare or ~/.local/share/jobshare)"})
    private @Nullable Path data;

    @Option(names = "--empty", description = "Do not load the demo data")
    private boolean empty;

    @Option(names = "--port-base", paramLabel = "N",
            description = {"Move all ports (default: 8080): profile N+1, matching N+2, proposal N+3,",
                    "their health and metrics N+4 to N+6, issuer N+10, Kafka N+11 and N+12, PostgreSQL N+13"})
    private @Nullable Integer portBase;

    @Option(names = "--ports", paramLabel = "free",
            description = {"Use any free ports; DIR/suite.properties lists them once the suite is ready"})
    private @Nullable PortChoice ports;

    @Option(names = "--keep-going", description = "Restart a service or PostgreSQL if it fails (default: stop the suite)")
    private boolean keepGoing;

    @Option(names = "--servers", description = "Start only PostgreSQL, Kafka and the issuer; see also deploy/dev")
    private boolean serversOnly;

    @Option(names = "--no-training", description = {"Do not write the caches that make the next start faster.",
            "Without this option, the first stop after a build takes about a minute longer"})
    private boolean noTraining;

    @Option(names = "--short-retention", description = {"Let Kafka remove within seconds what it otherwise keeps for days,",
            "to test that an erasure reaches its files"})
    private boolean shortRetention;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help")
    private boolean help;

    private UnaryOperator<@Nullable String> environment = System::getenv;

    /** The only choice beside {@code --port-base}. */
    private enum PortChoice {
        FREE
    }

    /** @throws LauncherException if the command line is invalid */
    static LauncherOptions parse(List<String> arguments, UnaryOperator<@Nullable String> environment) {
        var options = new LauncherOptions();
        options.environment = environment;
        try {
            commandLine(options).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw LauncherException.usage(String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".");
        }
        options.portNumbers = options.choosePorts();
        return options;
    }

    private static CommandLine commandLine(LauncherOptions options) {
        return new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
    }

    static String helpText() {
        var text = new StringWriter();
        commandLine(new LauncherOptions()).usage(new PrintWriter(text, true), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    private Ports portNumbers = Ports.from(Ports.DEFAULT_BASE);

    private Ports choosePorts() {
        if (ports == PortChoice.FREE) {
            if (portBase != null) {
                throw LauncherException.usage("--ports and --port-base exclude each other.");
            }
            return Ports.free();
        }
        return Ports.from(portBase == null ? Ports.DEFAULT_BASE : portBase);
    }

    /** The folder for everything that must survive a restart. */
    Path data() {
        return (data == null ? defaultData() : data).toAbsolutePath().normalize();
    }

    boolean hasDefaultData() {
        return data().equals(defaultData().toAbsolutePath().normalize());
    }

    private Path defaultData() {
        var shared = environment.apply("XDG_DATA_HOME");
        if (shared != null && !shared.isBlank()) {
            return Path.of(shared, "jobshare");
        }
        var home = environment.apply("HOME");
        return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home, ".local", "share", "jobshare");
    }

    boolean empty() {
        return empty;
    }

    Ports ports() {
        return portNumbers;
    }

    boolean keepGoing() {
        return keepGoing;
    }

    boolean serversOnly() {
        return serversOnly;
    }

    boolean createCaches() {
        return !noTraining;
    }

    KafkaRetention retention() {
        return shortRetention ? KafkaRetention.SHORT : KafkaRetention.PRODUCTION;
    }

    boolean help() {
        return help;
    }
}
