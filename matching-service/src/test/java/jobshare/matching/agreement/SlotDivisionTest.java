package jobshare.matching.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SlotDivisionTest {

    private static final Slots WORKING_WEEK = slots(new Week("XX-", "XX-", "XX-", "XX-", "XX-", null, null));
    private static final int WEEK = Slots.COUNT / 2;

    /** The costs of a division, most important first. */
    private record Cost(int missed, int overlapMissed, int overlapTooMuch, int onlyPossible, int uneven, int offRhythm) {

        static final Comparator<Cost> WANTED = Comparator.comparingInt(Cost::missed)
                .thenComparingInt(Cost::overlapMissed)
                .thenComparingInt(Cost::overlapTooMuch)
                .thenComparingInt(Cost::onlyPossible);
        static final Comparator<Cost> ALL = WANTED.thenComparingInt(Cost::uneven).thenComparingInt(Cost::offRhythm);
    }

    @Provide
    Arbitrary<SlotPreference> wishes() {
        var slots = Arbitraries.longs().between(0, Slots.ALL.bits());
        var numbers = Arbitraries.integers().between(0, 12);
        return Combinators.combine(slots, slots, numbers, numbers)
                .as((available, some, one, other) -> new SlotPreference(new Slots(available), new Slots(available & some),
                        Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<Slots> fewSlots() {
        return Arbitraries.integers()
                .between(0, Slots.COUNT - 1)
                .set()
                .ofMaxSize(8)
                .map(set -> new Slots(set.stream().mapToLong(slot -> 1L << slot).sum()));
    }

    @Provide
    Arbitrary<Slots> anySlots() {
        return Arbitraries.longs().between(0, Slots.ALL.bits()).map(Slots::new);
    }

    @Property
    void assignsOnlyAvailableSlotsAndAllOfThem(@ForAll("anySlots") Slots required, @ForAll("wishes") SlotPreference first,
            @ForAll("wishes") SlotPreference second, @ForAll @IntRange(max = 12) int overlap,
            @ForAll @IntRange(max = 84) int most, @ForAll HandoverRhythm rhythm) {
        var division = SlotDivision.of(new SlotDivision.Job(required, overlap, most), first, second, rhythm);
        assertTrue(first.available().and(required).containsAll(division.first()));
        assertTrue(second.available().and(required).containsAll(division.second()));
        assertEquals(required.and(first.available().or(second.available())), division.first().or(division.second()));
    }

    @Property
    void equalsTheBestDivisionByExhaustiveSearch(@ForAll("fewSlots") Slots required, @ForAll("wishes") SlotPreference first,
            @ForAll("wishes") SlotPreference second, @ForAll @IntRange(max = 6) int overlap, @ForAll @IntRange(max = 16) int most,
            @ForAll HandoverRhythm rhythm) {
        var job = new SlotDivision.Job(required, overlap, most);
        var found = cost(SlotDivision.of(job, first, second, rhythm), job, first, second, rhythm);
        var best = best(job, first, second, rhythm);
        if (repeats(required, first, second)) {
            assertEquals(0, Cost.WANTED.compare(best, found), () -> best + " is better than " + found);
        } else {
            assertEquals(best, found);
        }
    }

    /** Equal weeks are divided equally if that has no more important cost. */
    @Property
    void equalsTheBestWeeklyDivisionByExhaustiveSearch(@ForAll @IntRange(max = 15) int days, @ForAll("wishes") SlotPreference one,
            @ForAll("wishes") SlotPreference other, @ForAll @IntRange(max = 6) int overlap,
            @ForAll @IntRange(max = 16) int most) {
        var required = both(days & 1 | (days & 2) << 2 | (days & 4) << 4 | (days & 8) << 6);
        var first = alike(one);
        var second = alike(other);
        var job = new SlotDivision.Job(required, overlap, most);
        var found = cost(SlotDivision.of(job, first, second, HandoverRhythm.CONSECUTIVE_DAYS), job, first, second,
                HandoverRhythm.CONSECUTIVE_DAYS);
        var best = best(job, first, second, HandoverRhythm.CONSECUTIVE_DAYS);
        assertEquals(0, Cost.WANTED.compare(best, found), () -> best + " is better than " + found);
    }

    @Example
    void peopleWithTheSamePreferencesGetHalfTheWeekEach() {
        var any = new SlotPreference(WORKING_WEEK, WORKING_WEEK, 8, 12);
        var division = SlotDivision.of(new SlotDivision.Job(WORKING_WEEK, 0, 24), any, any, HandoverRhythm.CONSECUTIVE_DAYS);
        assertEquals(slots(new Week("XX-", "XX-", "X--", null, null, null, null)), division.first());
        assertEquals(slots(new Week(null, null, "-X-", "XX-", "XX-", null, null)), division.second());
    }

    @Example
    void theWantedOverlapIsMet() {
        var any = new SlotPreference(WORKING_WEEK, WORKING_WEEK, 8, 12);
        var division = SlotDivision.of(new SlotDivision.Job(WORKING_WEEK, 4, 24), any, any, HandoverRhythm.CONSECUTIVE_DAYS);
        assertEquals(4, division.first().and(division.second()).count());
        assertEquals(12, division.first().count());
        assertEquals(12, division.second().count());
    }

    @Example
    void meetsAPreferenceForWholeWeeks() {
        var any = new SlotPreference(WORKING_WEEK, WORKING_WEEK, 8, 12);
        var division = SlotDivision.of(new SlotDivision.Job(WORKING_WEEK, 0, 24), any, any, HandoverRhythm.WHOLE_WEEKS);
        assertEquals(WORKING_WEEK.bits() & (1L << WEEK) - 1, division.first().bits());
    }

    @Example
    void meetsAPreferenceForPartsOfDays() {
        var any = new SlotPreference(WORKING_WEEK, WORKING_WEEK, 8, 12);
        var division = SlotDivision.of(new SlotDivision.Job(WORKING_WEEK, 0, 24), any, any, HandoverRhythm.PARTS_OF_DAYS);
        assertEquals(slots(new Week("X--", "X--", "X--", "X--", "X--", null, null)), division.first());
    }

    @Example
    void preferenceOutweighsEvenness() {
        var early = slots(new Week("XX-", "XX-", "XX-", "XX-", null, null, null));
        var division = SlotDivision.of(new SlotDivision.Job(WORKING_WEEK, 0, 24), new SlotPreference(WORKING_WEEK, early, 0, 20),
                new SlotPreference(WORKING_WEEK, WORKING_WEEK.minus(early), 0, 20), HandoverRhythm.CONSECUTIVE_DAYS);
        assertEquals(early, division.first());
    }

    private static SlotPreference alike(SlotPreference wish) {
        return new SlotPreference(both(wish.available().bits() & 1023), both(wish.preferred().bits() & 1023), wish.min(),
                wish.max());
    }

    private static Slots both(long week) {
        return new Slots(week | week << WEEK);
    }

    private static boolean repeats(Slots required, SlotPreference first, SlotPreference second) {
        return List.of(required, first.available(), first.preferred(), second.available(), second.preferred())
                .stream()
                .allMatch(slots -> (slots.bits() & (1L << WEEK) - 1) == slots.bits() >>> WEEK);
    }

    /** Exhaustive search. */
    private static Cost best(SlotDivision.Job job, SlotPreference first, SlotPreference second, HandoverRhythm rhythm) {
        var slots = workable(job, first, second);
        return IntStream.range(0, (int) Math.pow(3, slots.length))
                .mapToObj(code -> division(code, slots))
                .filter(division -> first.available().containsAll(division.first())
                        && second.available().containsAll(division.second()))
                .map(division -> cost(division, job, first, second, rhythm))
                .min(Cost.ALL)
                .orElseThrow();
    }

    private static SlotDivision division(int code, int[] slots) {
        long first = 0;
        long second = 0;
        int rest = code;
        for (int slot : slots) {
            first |= rest % 3 != 1 ? 1L << slot : 0;
            second |= rest % 3 != 0 ? 1L << slot : 0;
            rest /= 3;
        }
        return new SlotDivision(new Slots(first), new Slots(second));
    }

    private static int[] workable(SlotDivision.Job job, SlotPreference first, SlotPreference second) {
        return IntStream.range(0, Slots.COUNT)
                .filter(slot -> job.required().contains(slot) && first.available().or(second.available()).contains(slot))
                .toArray();
    }

    private static Cost cost(SlotDivision division, SlotDivision.Job job, SlotPreference first, SlotPreference second,
            HandoverRhythm rhythm) {
        int a = division.first().count();
        int b = division.second().count();
        int both = division.first().and(division.second()).count();
        var slots = workable(job, first, second);
        int off = 0;
        for (int i = 1; i < slots.length; i++) {
            var goesOver = who(division, slots[i]) != who(division, slots[i - 1]);
            off += goesOver == (rhythm != HandoverRhythm.PARTS_OF_DAYS) ? 1 : 0;
        }
        return new Cost(miss(first, a) + miss(second, b) + Math.max(0, a + b - job.maxSlots()), Math.max(0, job.overlap() - both),
                Math.max(0, both - job.overlap()),
                division.first().minus(first.preferred()).count() + division.second().minus(second.preferred()).count(),
                Math.abs(a - b), off);
    }

    private static int miss(SlotPreference wish, int slots) {
        return slots < wish.min() ? wish.min() - slots : Math.max(0, slots - wish.max());
    }

    private static int who(SlotDivision division, int slot) {
        return (division.first().contains(slot) ? 1 : 0) + (division.second().contains(slot) ? 2 : 0);
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}
