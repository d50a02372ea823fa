package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Writes the log of PostgreSQL's library, Kafka and the issuer to a file, so that the terminal stays readable. */
final class LauncherLog {

    private static final String FORMAT = "%1$tF %1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n";

    /** Kafka logs all its settings at each start. The JDK forgets the level of a logger without references. */
    private static final List<Logger> VERBOSE = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private LauncherLog() {
    }

    static void to(Path log) {
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        LogManager.getLogManager().reset();
        // SLF4J prints warnings when several threads initialize it at the same time.
        LoggerFactory.getILoggerFactory();
        try {
            var handler = new FileHandler(log.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            var root = Logger.getLogger("");
            root.addHandler(handler);
            root.setLevel(Level.INFO);
            VERBOSE.forEach(logger -> logger.setLevel(Level.WARNING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
