package jobshare.matching.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;

/** Finds the best {@link Division}, for the whole fortnight or for a week that is repeated. Good for one search. */
final class DivisionSearch {

    /** Who works a slot: bit 0 the first, bit 1 the second. */
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int BOTH = 3;
    private static final int UNREACHED = Integer.MAX_VALUE;
    /** More than there are slots: a slot that is only possible counts more than all of the rhythm. */
    private static final int POSSIBLE = 64;

    private final Division.Job job;
    private final Wish one;
    private final Wish other;
    private final Rhythm rhythm;
    /** How often what is found for the slots is repeated in the fortnight. */
    private final int times;
    /** The last first, so that what is left alike is decided by the first. */
    private final int[] slots;
    private final int size;
    /** By slot and state: who works the slot looked at before, by which the state is reached at the least cost. */
    private final byte[][] from;

    DivisionSearch(Division.Job job, Wish one, Wish other, Rhythm rhythm, int times) {
        this.job = job;
        this.one = one;
        this.other = other;
        this.rhythm = rhythm;
        this.times = times;
        var workable = job.required().and(one.available().or(other.available()));
        slots = IntStream.iterate(Slots.COUNT / times - 1, slot -> slot >= 0, slot -> slot - 1).filter(workable::contains)
                .toArray();
        size = slots.length + 1;
        from = new byte[slots.length][];
    }

    Outcome best() {
        var costs = costs();
        Outcome best = null;
        for (int ofFirst = 0; ofFirst < size; ofFirst++) {
            for (int ofBoth = 0; ofBoth <= ofFirst; ofBoth++) {
                for (int last = 0; last <= BOTH; last++) {
                    int cost = costs[state(ofFirst, ofBoth, last)];
                    if (cost != UNREACHED) {
                        var outcome = outcome(ofFirst, ofBoth, last, cost);
                        best = best == null || Outcome.BEST.compare(outcome, best) < 0 ? outcome : best;
                    }
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private int[] costs() {
        var costs = new int[size * size * (BOTH + 1)];
        Arrays.fill(costs, UNREACHED);
        costs[state(0, 0, 0)] = 0;
        for (int i = 0; i < slots.length; i++) {
            var next = new int[costs.length];
            Arrays.fill(next, UNREACHED);
            from[i] = new byte[costs.length];
            for (int who = FIRST; who <= BOTH; who++) {
                if (can(who, slots[i])) {
                    step(i, who, costs, next);
                }
            }
            costs = next;
        }
        return costs;
    }

    private void step(int i, int who, int[] costs, int[] next) {
        for (int ofFirst = 0; ofFirst <= i; ofFirst++) {
            for (int ofBoth = 0; ofBoth <= ofFirst; ofBoth++) {
                for (int last = 0; last <= BOTH; last++) {
                    int known = costs[state(ofFirst, ofBoth, last)];
                    if (known == UNREACHED) {
                        continue;
                    }
                    int cost = known + POSSIBLE * onlyPossible(who, slots[i])
                            + (last == 0 ? 0 : rhythm.cost(last != who));
                    int to = state(ofFirst + (who & FIRST), ofBoth + (who == BOTH ? 1 : 0), who);
                    if (cost < next[to]) {
                        next[to] = cost;
                        from[i][to] = (byte) last;
                    }
                }
            }
        }
    }

    private boolean can(int who, int slot) {
        return ((who & FIRST) == 0 || one.available().contains(slot))
                && ((who & SECOND) == 0 || other.available().contains(slot));
    }

    private int onlyPossible(int who, int slot) {
        return ((who & FIRST) != 0 && !one.preferred().contains(slot) ? 1 : 0)
                + ((who & SECOND) != 0 && !other.preferred().contains(slot) ? 1 : 0);
    }

    private int state(int ofFirst, int ofBoth, int last) {
        return (ofFirst * size + ofBoth) * (BOTH + 1) + last;
    }

    private Outcome outcome(int ofFirst, int ofBoth, int last, int cost) {
        int a = times * ofFirst;
        int both = times * ofBoth;
        int b = times * (slots.length - ofFirst + ofBoth);
        return new Outcome(one.miss(a) + other.miss(b) + Math.max(0, a + b - job.most()),
                Math.max(0, job.overlap() - both), Math.max(0, both - job.overlap()),
                times * (cost / POSSIBLE), Math.abs(a - b), cost % POSSIBLE, division(ofFirst, ofBoth, last));
    }

    private Division division(int ofFirst, int ofBoth, int last) {
        long a = 0;
        long b = 0;
        int who = last;
        for (int i = slots.length - 1; i >= 0; i--) {
            int before = from[i][state(ofFirst, ofBoth, who)];
            a |= (who & FIRST) != 0 ? 1L << slots[i] : 0;
            b |= (who & SECOND) != 0 ? 1L << slots[i] : 0;
            ofFirst -= who & FIRST;
            ofBoth -= who == BOTH ? 1 : 0;
            who = before;
        }
        return times == 1
                ? new Division(new Slots(a), new Slots(b))
                : new Division(new Slots(a | a << Slots.COUNT / 2), new Slots(b | b << Slots.COUNT / 2));
    }

    /** A division, and what counts against it. */
    record Outcome(int missed, int overlapMissed, int overlapTooMuch, int onlyPossible, int uneven, int offRhythm,
            Division division) {

        static final Comparator<Outcome> WANTED = Comparator.comparingInt(Outcome::missed)
                .thenComparingInt(Outcome::overlapMissed).thenComparingInt(Outcome::overlapTooMuch)
                .thenComparingInt(Outcome::onlyPossible);
        static final Comparator<Outcome> BEST = WANTED.thenComparingInt(Outcome::uneven)
                .thenComparingInt(Outcome::offRhythm);
    }
}
