package jobshare.matching.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;

/** Finds the best {@link SlotDivision} for a fortnight, or for a week that is repeated. For one search only. */
final class SlotDivisionSearch {

    /** Who works a slot: bit 0 the first, bit 1 the second. */
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int BOTH = 3;
    private static final int UNREACHED = Integer.MAX_VALUE;
    /** More than the number of slots, so that one slot that is not preferred outweighs the rhythm of all slots. */
    private static final int NOT_PREFERRED = 64;

    private final SlotDivision.Job job;
    private final SlotPreference first;
    private final SlotPreference second;
    private final HandoverRhythm rhythm;
    /** How often the searched period repeats in the fortnight: 1 or 2. */
    private final int times;
    /** In descending order, so that ties are decided by the first slots. */
    private final int[] slots;
    private final int size;
    /** By slot and state: who works the previous slot on the cheapest way to the state. */
    private final byte[][] previous;

    SlotDivisionSearch(SlotDivision.Job job, SlotPreference first, SlotPreference second, HandoverRhythm rhythm, int times) {
        this.job = job;
        this.first = first;
        this.second = second;
        this.rhythm = rhythm;
        this.times = times;
        var workable = job.required().and(first.available().or(second.available()));
        slots = IntStream.iterate(Slots.COUNT / times - 1, slot -> slot >= 0, slot -> slot - 1)
                .filter(workable::contains)
                .toArray();
        size = slots.length + 1;
        previous = new byte[slots.length][];
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
            previous[i] = new byte[costs.length];
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
                    int costSoFar = costs[state(ofFirst, ofBoth, last)];
                    if (costSoFar == UNREACHED) {
                        continue;
                    }
                    int cost = costSoFar + NOT_PREFERRED * notPreferred(who, slots[i])
                            + (last == 0 ? 0 : rhythm.cost(last != who));
                    int to = state(ofFirst + (who & FIRST), ofBoth + (who == BOTH ? 1 : 0), who);
                    if (cost < next[to]) {
                        next[to] = cost;
                        previous[i][to] = (byte) last;
                    }
                }
            }
        }
    }

    private boolean can(int who, int slot) {
        return ((who & FIRST) == 0 || first.available().contains(slot))
                && ((who & SECOND) == 0 || second.available().contains(slot));
    }

    private int notPreferred(int who, int slot) {
        return ((who & FIRST) != 0 && !first.preferred().contains(slot) ? 1 : 0)
                + ((who & SECOND) != 0 && !second.preferred().contains(slot) ? 1 : 0);
    }

    private int state(int ofFirst, int ofBoth, int last) {
        return (ofFirst * size + ofBoth) * (BOTH + 1) + last;
    }

    private Outcome outcome(int ofFirst, int ofBoth, int last, int cost) {
        int a = times * ofFirst;
        int both = times * ofBoth;
        int b = times * (slots.length - ofFirst + ofBoth);
        return new Outcome(first.deviation(a) + second.deviation(b) + Math.max(0, a + b - job.maxSlots()),
                Math.max(0, job.overlap() - both), Math.max(0, both - job.overlap()), times * (cost / NOT_PREFERRED),
                Math.abs(a - b), cost % NOT_PREFERRED, division(ofFirst, ofBoth, last));
    }

    private SlotDivision division(int ofFirst, int ofBoth, int last) {
        long a = 0;
        long b = 0;
        int who = last;
        for (int i = slots.length - 1; i >= 0; i--) {
            int before = previous[i][state(ofFirst, ofBoth, who)];
            a |= (who & FIRST) != 0 ? 1L << slots[i] : 0;
            b |= (who & SECOND) != 0 ? 1L << slots[i] : 0;
            ofFirst -= who & FIRST;
            ofBoth -= who == BOTH ? 1 : 0;
            who = before;
        }
        return times == 1 ? new SlotDivision(new Slots(a), new Slots(b))
                : new SlotDivision(new Slots(a | a << Slots.COUNT / 2), new Slots(b | b << Slots.COUNT / 2));
    }

    /** A division with its costs, most important first. */
    record Outcome(
            int deviation,
            int overlapShortfall,
            int overlapExcess,
            int notPreferred,
            int imbalance,
            int offRhythm,
            SlotDivision division) {

        static final Comparator<Outcome> BY_PREFERENCE = Comparator.comparingInt(Outcome::deviation)
                .thenComparingInt(Outcome::overlapShortfall)
                .thenComparingInt(Outcome::overlapExcess)
                .thenComparingInt(Outcome::notPreferred);
        static final Comparator<Outcome> BEST = BY_PREFERENCE.thenComparingInt(Outcome::imbalance)
                .thenComparingInt(Outcome::offRhythm);
    }
}
