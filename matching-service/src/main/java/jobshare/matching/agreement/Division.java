package jobshare.matching.agreement;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;

/**
 * Required slots, divided between two people: the best of all divisions that keep to what each can work.
 *
 * <p>Every required slot that one of the two can work is worked. Of the divisions of which that is true, the best is the one with,
 * in this order: the fewest slots outside of how much each wants to work and both may work together; the overlap nearest to the one
 * that is wanted, first not below it; the fewest slots that are possible but not preferred; the most even; and the one that keeps to
 * the rhythm. What is left alike goes by the order of slots, the first person first, so that the answer is the same each time.
 *
 * <p>Found exactly, by dynamic programming over the slots in order: the state is how many the first works, how many both work, and
 * who worked the slot before; how many the second works follows. O(slots^3) states, at most 42 slots. Where all that is asked for
 * repeats from week to week, so does the answer, unless that would cost something that counts more than evenness.
 *
 * @param first what the first works
 * @param second what the second works
 */
public record Division(Slots first, Slots second) {

    private static final int WEEK = Slots.COUNT / 2;

    /**
     * What is to be divided.
     *
     * @param required the slots that are to be worked
     * @param overlap slots of a fortnight that both should work
     * @param most slots of a fortnight that both may work together at most, each counted
     */
    public record Job(Slots required, int overlap, int most) {
    }

    /** The best division; what neither can work is left out. */
    public static Division of(Job job, Wish first, Wish second, Rhythm rhythm) {
        var fortnight = new DivisionSearch(job, first, second, rhythm, 1).best();
        if (rhythm == Rhythm.WEEKS_ON_END || !repeats(job.required(), first, second)) {
            return fortnight.division();
        }
        var week = new DivisionSearch(job, first, second, rhythm, 2).best();
        return DivisionSearch.Outcome.WANTED.compare(week, fortnight) <= 0 ? week.division() : fortnight.division();
    }

    private static boolean repeats(Slots required, Wish first, Wish second) {
        return IntStream.range(0, WEEK).allMatch(slot -> Stream
                .of(required, first.available(), first.preferred(), second.available(), second.preferred())
                .allMatch(slots -> slots.contains(slot) == slots.contains(slot + WEEK)));
    }
}
