package jobshare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs the same task on several threads. */
final class Workers {

    private Workers() {
    }

    /**
     * Runs a task per worker and waits for all.
     *
     * @param task creates the task of a worker from its number
     * @return the results in the order of the workers
     * @throws IllegalStateException if a task fails
     */
    static <T extends @Nullable Object> List<T> run(int workers, IntFunction<Callable<T>> task) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(IntStream.range(0, workers).mapToObj(task).toList())) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed: " + e.getCause(), e);
        }
    }
}
