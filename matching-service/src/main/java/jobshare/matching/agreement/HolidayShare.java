package jobshare.matching.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Share;

/**
 * What someone who works part of full time has of the public holidays of a year: the part that goes with their share, beside those that
 * fall on their slots. Who works Mondays gets more of them than who does not; the difference is what the two settle, pro rata. The
 * rule is the one by which part-timers are treated no worse than full-timers (EU: Council Directive 97/81/EC, clause 4; UK: Part-time
 * Workers (Prevention of Less Favourable Treatment) Regulations 2000, regulation 5). Not legal advice.
 *
 * @param ofFullTime slots of public holidays in the full week
 * @param entitled the part of them that goes with the share, in slots, to the hundredth
 * @param falling slots of public holidays in which they would work
 */
public record HolidayShare(int ofFullTime, BigDecimal entitled, int falling) {

    private static final int SLOTS_A_DAY = 3;
    private static final long DAY = 0b111;

    /**
     * @param share in ten-thousandths of full time
     * @param weekOne a day of a week that is the first of a fortnight
     */
    static HolidayShare of(Slots worked, int share, Slots fullWeek, Collection<LocalDate> holidays, LocalDate weekOne) {
        int fullTime = falling(fullWeek, holidays, weekOne);
        return new HolidayShare(fullTime, BigDecimal.valueOf(fullTime).multiply(BigDecimal.valueOf(share))
                .divide(BigDecimal.valueOf(Share.FULL_TIME), 2, RoundingMode.HALF_UP), falling(worked, holidays, weekOne));
    }

    /** Of the first or the second. */
    public static HolidayShare of(AgreementTerms terms, boolean first, Slots fullWeek, Collection<LocalDate> holidays,
            LocalDate weekOne) {
        return of(terms.of(first).slots(), Sums.of(terms, fullWeek, 0, null).of(first), fullWeek, holidays, weekOne);
    }

    private static int falling(Slots slots, Collection<LocalDate> holidays, LocalDate weekOne) {
        return holidays.stream().distinct().mapToInt(day -> slots.and(slotsOf(day, weekOne)).count()).sum();
    }

    /** The slots of a day, by where in the fortnight it is. */
    static Slots slotsOf(LocalDate day, LocalDate weekOne) {
        var weeks = ChronoUnit.WEEKS.between(monday(weekOne), monday(day));
        long week = Math.floorMod(weeks, 2);
        return new Slots(DAY << week * Slots.COUNT / 2 + (long) SLOTS_A_DAY * (day.getDayOfWeek().getValue() - 1));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What they have yet to get, in slots; less than nothing where they get more than their part. */
    public BigDecimal difference() {
        return entitled.subtract(BigDecimal.valueOf(falling));
    }
}
