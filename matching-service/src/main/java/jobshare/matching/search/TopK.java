package jobshare.matching.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best {@code limit} of many candidates by a total order, so that the result does not depend on their sequence. O(log k) per
 * candidate.
 */
final class TopK<T> {

    private final int limit;
    private final Comparator<T> bestFirst;
    private final PriorityQueue<T> worstFirst;

    TopK(int limit, Comparator<T> bestFirst) {
        this.limit = limit;
        this.bestFirst = bestFirst;
        this.worstFirst = new PriorityQueue<>(Math.max(1, Math.min(limit, 1024)), bestFirst.reversed());
    }

    boolean full() {
        return worstFirst.size() >= limit;
    }

    /** The worst candidate that is kept. There must be one. */
    T worst() {
        return worstFirst.element();
    }

    void offer(T candidate) {
        if (!full()) {
            worstFirst.add(candidate);
        } else if (limit > 0 && bestFirst.compare(candidate, worst()) < 0) {
            worstFirst.remove();
            worstFirst.add(candidate);
        }
    }

    List<T> inOrder() {
        var best = new ArrayList<>(worstFirst);
        Collections.sort(best, bestFirst);
        return best;
    }
}
