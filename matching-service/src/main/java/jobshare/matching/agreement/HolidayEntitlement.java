package jobshare.matching.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementTotals;

/**
 * The public holiday entitlement of a part-time worker in a year, in proportion to their share, compared with the holidays that
 * fall on their slots. Someone who works on Mondays has more holidays than someone who does not; the balance is what the partners
 * even out. The rule follows from the equal treatment of part-time workers (EU: Council Directive 97/81/EC, clause 4; UK:
 * Part-time Workers (Prevention of Less Favourable Treatment) Regulations 2000, regulation 5). Not legal advice.
 *
 * @param fullTimeSlots slots of public holidays in a full-time week
 * @param entitledSlots the entitlement in slots, rounded to hundredths
 * @param holidaySlots slots of public holidays that fall on the worked slots
 */
public record HolidayEntitlement(int fullTimeSlots, BigDecimal entitledSlots, int holidaySlots) {

    private static final int SLOTS_PER_DAY = 3;
    private static final long DAY = 0b111;

    /**
     * @param share in ten-thousandths of full time
     * @param weekOne a date in the first week of a fortnight
     */
    static HolidayEntitlement of(Slots worked, int share, Slots fullWeek, Collection<LocalDate> holidays, LocalDate weekOne) {
        int fullTime = holidaySlots(fullWeek, holidays, weekOne);
        return new HolidayEntitlement(fullTime,
                BigDecimal.valueOf(fullTime)
                        .multiply(BigDecimal.valueOf(share))
                        .divide(BigDecimal.valueOf(WorkingShare.FULL_TIME), 2, RoundingMode.HALF_UP),
                holidaySlots(worked, holidays, weekOne));
    }

    /** The entitlement of the first or the second member. */
    public static HolidayEntitlement of(AgreementTerms terms, boolean first, Slots fullWeek, Collection<LocalDate> holidays,
            LocalDate weekOne) {
        return of(terms.of(first).slots(), AgreementTotals.of(terms, fullWeek, 0, null).of(first), fullWeek, holidays, weekOne);
    }

    private static int holidaySlots(Slots slots, Collection<LocalDate> holidays, LocalDate weekOne) {
        return holidays.stream().distinct().mapToInt(day -> slots.and(slotsOf(day, weekOne)).count()).sum();
    }

    /** The slots of a date, by its position in the fortnight. */
    static Slots slotsOf(LocalDate day, LocalDate weekOne) {
        var weeks = ChronoUnit.WEEKS.between(monday(weekOne), monday(day));
        long week = Math.floorMod(weeks, 2);
        return new Slots(DAY << week * Slots.COUNT / 2 + (long) SLOTS_PER_DAY * (day.getDayOfWeek().getValue() - 1));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Entitlement minus holidays, in slots; negative if there are more holidays than the entitlement. */
    public BigDecimal balanceSlots() {
        return entitledSlots.subtract(BigDecimal.valueOf(holidaySlots));
    }
}
