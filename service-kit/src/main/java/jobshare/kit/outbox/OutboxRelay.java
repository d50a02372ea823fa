package jobshare.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what the outbox holds, in its order, and removes it only after the broker's acknowledgement. Of several replicas one relays
 * at a time: the holder of an advisory lock of the database, which is freed with its connection. It is woken after a commit; looking
 * once a second is the safety net for what a crash left behind.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 1000;
    private static final long GATHER_MILLIS = 5;
    private static final int LOCK = 0x6a6f6273;

    /** A look walks over all rows that were removed since the last vacuum, and under load the database's own comes once a minute. */
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

    /** There is something to publish. */
    public void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                relayWhileLocked(connection);
            } catch (SQLException | ExecutionException e) {
                if (running) {
                    LOG.warnf("The outbox waits for database or broker: %s", e.getMessage());
                }
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relayWhileLocked(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        if (!locked(connection, "select pg_try_advisory_lock(?)")) {
            pause();
            return;
        }
        try {
            var removed = 0;
            while (running) {
                var published = batch.publish(connection);
                removed += published;
                if (removed >= VACUUM_AFTER) {
                    vacuum(connection);
                    removed = 0;
                }
                if (published == 0) {
                    pause();
                } else {
                    gather();
                }
            }
        } finally {
            if (!connection.isClosed()) {
                locked(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    /** The file is not cut short, since those who write would have to wait for that. */
    private static void vacuum(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (truncate off) outbox");
        }
    }

    /**
     * Under load, lets a few more commits come together: a round costs the same for one event as for many, here, at the broker and
     * at each consumer. An event that comes alone is not held up.
     */
    private static void gather() throws InterruptedException {
        Thread.sleep(GATHER_MILLIS);
    }

    private void pause() {
        try {
            work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
            work.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean locked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
