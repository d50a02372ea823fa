package jobshare.kit.test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Counts the SQL statements that the PostgreSQL driver sends, by Hibernate and by plain JDBC. It counts what the driver logs, since
 * Hibernate's own statistics miss plain JDBC.
 */
public final class SqlStatements {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final int TIMES = 5;

    private SqlStatements() {
    }

    /**
     * The statements of an action, commits included. The action is run several times, and the fewest statements count, since background
     * jobs send statements as well.
     */
    public static int fewest(Runnable action) {
        return IntStream.range(0, TIMES).map(_ -> count(action)).min().orElseThrow();
    }

    private static synchronized int count(Runnable action) {
        var counter = new Counter();
        var level = DRIVER.getLevel();
        DRIVER.addHandler(counter);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            action.run();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(counter);
        }
        return counter.statements.get();
    }

    private static final class Counter extends Handler {

        private final AtomicInteger statements = new AtomicInteger();

        @Override
        public void publish(LogRecord entry) {
            var message = String.valueOf(entry.getMessage());
            if (message.contains("FE=> Execute(") || message.contains("FE=> SimpleQuery(")) {
                statements.incrementAndGet();
            }
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // holds no resources
        }
    }
}
