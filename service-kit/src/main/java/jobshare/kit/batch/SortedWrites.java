package jobshare.kit.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes shared rows right before the commit of a transaction, sorted by their keys. Batches of events that write the same rows in
 * different orders would otherwise wait for each other, until the database ends one of them because of a deadlock.
 */
@ApplicationScoped
public class SortedWrites {

    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;

    SortedWrites(TransactionSynchronizationRegistry transactions, EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    /**
     * Adds a write to the current transaction. If the transaction has a write of the same row, that one remains.
     *
     * @param write runs in the transaction; the transaction fails if it fails
     */
    public void add(String table, Object key, Runnable write) {
        var writes = (@Nullable Pending) transactions.getResource(this);
        if (writes == null) {
            var _ = entities.isJoinedToTransaction(); // opens the session, which is too late at the commit
            writes = new Pending();
            transactions.putResource(this, writes);
            transactions.registerInterposedSynchronization(writes);
        }
        writes.byKey.putIfAbsent(table + " " + key, write);
    }

    private static final class Pending implements Synchronization {

        private final TreeMap<String, Runnable> byKey = new TreeMap<>();

        @Override
        public void beforeCompletion() {
            byKey.values().forEach(Runnable::run);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing remains to be done
        }
    }
}
