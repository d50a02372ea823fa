package jobshare.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the events of the outbox in order, and deletes them after the broker has acknowledged them. Only one replica relays at a time:
 * the holder of an advisory lock, which the database releases with the connection. A commit wakes the relay; polling once a second finds
 * events that a crash left behind. A replica that becomes the relay first tries rejected events again, because a version or a broker that
 * accepts them may have just been started.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 1000;
    private static final long BATCHING_MILLIS = 5;
    private static final int LOCK = 0x6a6f6273;

    /** Each query scans the rows deleted since the last vacuum, and autovacuum runs only once a minute. */
    private static final int VACUUM_AFTER = 2000;

    private final DataSource database;
    private final OutboxBatch batch;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(DataSource database, OutboxBatch batch) {
        this.database = database;
        this.batch = batch;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(3000);
        }
    }

    /** Signals that there are events to publish. */
    public void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                relayWhileLocked(connection);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("The outbox relay failed and tries again: %s", e);
                }
                pause();
            }
        }
    }

    private void relayWhileLocked(Connection connection) throws SQLException, InterruptedException {
        if (!callLock(connection, "select pg_try_advisory_lock(?)")) {
            pause();
            return;
        }
        try {
            var restored = OutboxTable.restoreRejected(connection);
            if (restored > 0) {
                LOG.infof("%d rejected events are tried again", restored);
            }
            var deleted = 0;
            while (running) {
                var published = batch.publish(connection);
                deleted += published;
                if (deleted >= VACUUM_AFTER) {
                    vacuum(connection);
                    deleted = 0;
                }
                if (published == 0) {
                    pause();
                } else {
                    awaitMoreCommits();
                }
            }
        } finally {
            if (!connection.isClosed()) {
                callLock(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    /** Does not truncate the file, because truncation would block writers. */
    private static void vacuum(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (truncate off) outbox");
        }
    }

    /**
     * Waits briefly after a batch, so that under load the next batch is larger: a batch costs the same for one event as for many.
     * A single event is not delayed.
     */
    private static void awaitMoreCommits() throws InterruptedException {
        Thread.sleep(BATCHING_MILLIS);
    }

    private void pause() {
        try {
            work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
            work.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean callLock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
