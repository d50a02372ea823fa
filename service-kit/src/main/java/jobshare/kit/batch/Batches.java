package jobshare.kit.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Works off all that is due, some at a time, each batch in a transaction of its own: a crash loses one batch, which is then due again. */
public final class Batches {

    private static final int SIZE = 100;

    private Batches() {
    }

    /**
     * Until nothing is due.
     *
     * @param due what is, at most so many of them, locked; what another replica has in hand is best left to it
     * @param deed after which it is no longer due
     */
    public static <T> void workOff(IntFunction<List<T>> due, Consumer<T> deed) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> {
                var batch = due.apply(SIZE);
                batch.forEach(deed);
                return batch.size() == SIZE;
            });
        }
    }
}
