package jobshare.matching.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.MemberTerms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HolidayEntitlementTest {

    private static final Slots FULL_WEEK = MatchingModel.standard().fullWeek();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    private static final Slots MONDAYS = slots(new Week("XX-", null, null, null, null, null, null));

    @Provide
    Arbitrary<List<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(0, 364)
                .set()
                .ofMaxSize(20)
                .map(days -> days.stream().map(MONDAY::plusDays).toList());
    }

    @Provide
    Arbitrary<Slots> partOfTheWeek() {
        return Arbitraries.longs().between(0, Slots.ALL.bits()).map(bits -> new Slots(bits).and(FULL_WEEK));
    }

    /** If two people divide the full week and are paid by slots, their balances cancel out. */
    @Property
    void balancesOfBothPartnersCancelOut(@ForAll("holidays") List<LocalDate> holidays, @ForAll("partOfTheWeek") Slots first) {
        var terms = terms(first, FULL_WEEK.minus(first));
        var sum = Stream.of(true, false)
                .map(one -> HolidayEntitlement.of(terms, one, FULL_WEEK, holidays, MONDAY).balanceSlots())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.doubleValue(), 0.011);
    }

    @Example
    void workingOnMondaysExceedsTheEntitlement() {
        var share = HolidayEntitlement.of(MONDAYS, 2_000, FULL_WEEK, List.of(EASTER_MONDAY, GOOD_FRIDAY), MONDAY);
        assertEquals(4, share.fullTimeSlots());
        assertEquals(2, share.holidaySlots());
        assertEquals(new BigDecimal("0.80"), share.entitledSlots());
        assertEquals(new BigDecimal("-1.20"), share.balanceSlots());
    }

    @Example
    void ignoresHolidaysAtTheWeekend() {
        var share = HolidayEntitlement.of(MONDAYS, 2_000, FULL_WEEK, List.of(LocalDate.of(2026, 12, 26)), MONDAY);
        assertEquals(0, share.fullTimeSlots());
        assertEquals(0, share.holidaySlots());
    }

    @Example
    void countsWeeksFromWeekOne() {
        assertTrue(HolidayEntitlement.slotsOf(MONDAY, MONDAY).contains(0));
        assertTrue(HolidayEntitlement.slotsOf(MONDAY.plusDays(6), MONDAY.plusDays(3)).contains(20));
        assertTrue(HolidayEntitlement.slotsOf(MONDAY.plusDays(7), MONDAY).contains(21));
        assertTrue(HolidayEntitlement.slotsOf(MONDAY.minusDays(1), MONDAY).contains(41));
        assertTrue(HolidayEntitlement.slotsOf(MONDAY.minusDays(8), MONDAY).contains(20));
        assertEquals(3, HolidayEntitlement.slotsOf(MONDAY, MONDAY).count());
    }

    @Example
    void knowsTheHolidaysOfCountriesAndRegions() {
        assertEquals(8, PublicHolidays.of("GB-ENG", 2026).size());
        assertTrue(PublicHolidays.of("DE-BY", 2026).size() > PublicHolidays.of("DE", 2026).size());
        assertEquals(new PublicHolidays.Holiday(LocalDate.of(2027, 1, 1), "New Year's Day"),
                PublicHolidays.of("NL", 2027).getFirst());
        assertTrue(PublicHolidays.of("NL", 2027).stream().noneMatch(day -> day.name().equals("Good Friday")),
                "Good Friday is no day off in the Netherlands");
    }

    @Example
    void rejectsUnknownCalendars() {
        assertTrue(PublicHolidays.isKnown("NL") && PublicHolidays.isKnown("DE-BY"));
        assertFalse(PublicHolidays.isKnown("XX") || PublicHolidays.isKnown("DE-XX") || PublicHolidays.isKnown("NL-NH"));
    }

    private static AgreementTerms terms(Slots first, Slots second) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(first, List.of()), new MemberTerms(second, List.of()), null,
                null, Slots.NONE);
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}
