package jobshare.kit.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Processes due items in batches, each batch in its own transaction. A crash loses at most one batch, which then is due again. */
public final class BatchWork {

    private static final int SIZE = 100;

    private BatchWork() {
    }

    /**
     * Processes items until none is due.
     *
     * @param due loads and locks at most the given number of due items; it should skip items that another replica has locked
     * @param action processes one item; afterwards the item is no longer due
     */
    public static <T> void processDue(IntFunction<List<T>> due, Consumer<T> action) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> {
                var batch = due.apply(SIZE);
                batch.forEach(action);
                return batch.size() == SIZE;
            });
        }
    }
}
