package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best few of many, by an order that leaves no two equal: so the outcome does not depend on the order in which they come. */
final class Best<T> {

    private final int limit;
    private final Comparator<T> bestFirst;
    private final PriorityQueue<T> worstFirst;

    Best(int limit, Comparator<T> bestFirst) {
        this.limit = limit;
        this.bestFirst = bestFirst;
        this.worstFirst = new PriorityQueue<>(Math.max(1, Math.min(limit, 1024)), bestFirst.reversed());
    }

    boolean full() {
        return worstFirst.size() >= limit;
    }

    /** The last of those kept; only where there is one. */
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
