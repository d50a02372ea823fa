package jobshare.kit.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.TreeMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
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
            writes = new Pending(new TreeMap<>());
            transactions.putResource(this, writes);
            // a synchronization of the transaction would run after Hibernate has returned the connection
            entities.unwrap(SharedSessionContractImplementor.class).getTransactionCompletionCallbacks().registerCallback(writes);
        }
        writes.byKey.putIfAbsent(table + " " + key, write);
    }

    private record Pending(TreeMap<String, Runnable> byKey) implements BeforeCompletionCallback {

        @Override
        public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
            byKey.values().forEach(Runnable::run);
        }
    }
}
