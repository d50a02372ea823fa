package jobshare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Threads that do the same thing at the same time. */
final class Crew {

    private Crew() {
    }

    /**
     * Lets each do its work, and waits for all.
     *
     * @return what each brought, in the order of their numbers
     * @throws IllegalStateException if one failed
     */
    static <T> List<T> work(int size, IntFunction<Callable<T>> job) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(size)) {
            var brought = new ArrayList<T>();
            for (var future : threads.invokeAll(IntStream.range(0, size).mapToObj(job).toList())) {
                brought.add(future.get());
            }
            return brought;
        } catch (ExecutionException e) {
            throw new IllegalStateException("One of " + size + " at work failed: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
