package jobshare.matching.agreement;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;

/**
 * The best division of required slots between two people, within what each can work.
 *
 * <p>Every required slot that one of them can work is assigned. Among those divisions, the best has, in this order: the fewest
 * slots outside what each wants and what both together may work; the overlap nearest to the wanted one, preferably not below it;
 * the fewest slots that are available but not preferred; the most even number of slots; the wanted rhythm. Remaining ties are
 * broken by the order of slots, the first person first, so that the result is deterministic.
 *
 * <p>The search is exact: dynamic programming over the slots in order. The state is how many slots the first person works, how
 * many both work, and who worked the previous slot; the number for the second person follows. O(slots^3) states, at most 42
 * slots. If the input is the same in both weeks, so is the result, unless that costs more than evenness.
 *
 * @param first slots of the first person
 * @param second slots of the second person
 */
public record SlotDivision(Slots first, Slots second) {

    private static final int WEEK = Slots.COUNT / 2;

    /**
     * The job to divide.
     *
     * @param required slots that must be worked
     * @param overlap slots per fortnight that both should work
     * @param maxSlots most slots per fortnight that both together may work, counting overlaps twice
     */
    public record Job(Slots required, int overlap, int maxSlots) {
    }

    /** The best division. Slots that neither can work are left out. */
    public static SlotDivision of(Job job, SlotPreference first, SlotPreference second, HandoverRhythm rhythm) {
        var fortnight = new SlotDivisionSearch(job, first, second, rhythm, 1).best();
        if (rhythm == HandoverRhythm.WHOLE_WEEKS || !isWeekly(job.required(), first, second)) {
            return fortnight.division();
        }
        var week = new SlotDivisionSearch(job, first, second, rhythm, 2).best();
        return SlotDivisionSearch.Outcome.BY_PREFERENCE.compare(week, fortnight) <= 0 ? week.division() : fortnight.division();
    }

    private static boolean isWeekly(Slots required, SlotPreference first, SlotPreference second) {
        return IntStream.range(0, WEEK)
                .allMatch(
                        slot -> Stream.of(required, first.available(), first.preferred(), second.available(), second.preferred())
                                .allMatch(slots -> slots.contains(slot) == slots.contains(slot + WEEK)));
    }
}
