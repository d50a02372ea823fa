package jobshare.kit.test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the statements that this process sends to PostgreSQL, of Hibernate, native and plain JDBC alike, from the log of the driver.
 */
public final class StatementCount {

    /** Statements of background jobs can only add, so the smallest count of some runs is that of the request. */
    private static final int RUNS = 5;
    private static final Logger PROTOCOL = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private StatementCount() {
    }

    /** The number of statements of a request, including those that begin and end its transaction. */
    public static synchronized int of(Runnable request) {
        var fewest = Integer.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            fewest = Math.min(fewest, once(request));
        }
        return fewest;
    }

    private static int once(Runnable request) {
        var counter = new Counter();
        var level = PROTOCOL.getLevel();
        var passesOn = PROTOCOL.getUseParentHandlers();
        PROTOCOL.setUseParentHandlers(false);
        PROTOCOL.addHandler(counter);
        PROTOCOL.setLevel(Level.FINEST);
        try {
            request.run();
            return counter.statements.get();
        } finally {
            PROTOCOL.setLevel(level);
            PROTOCOL.removeHandler(counter);
            PROTOCOL.setUseParentHandlers(passesOn);
        }
    }

    private static final class Counter extends Handler {

        private final AtomicInteger statements = new AtomicInteger();

        @Override
        public void publish(LogRecord message) {
            if (message.getMessage().startsWith(" FE=> Execute(") || message.getMessage().startsWith(" FE=> SimpleQuery(")) {
                statements.incrementAndGet();
            }
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
