package jobshare.matching.partnership;

import java.time.LocalDate;

/**
 * The day on which two have worked together for whole years: the date of the first day, each year. Who began on 29 February has it on 28
 * February in other years, as {@link LocalDate#plusYears} reckons.
 */
final class Anniversary {

    private Anniversary() {
    }

    /** Whole years from the first day until a day that is not before it. */
    static int years(LocalDate first, LocalDate until) {
        int years = until.getYear() - first.getYear();
        return first.plusYears(years).isAfter(until) ? years - 1 : years;
    }

    /** The next one after a day. */
    static LocalDate after(LocalDate first, LocalDate day) {
        return first.plusYears(Math.max(0, years(first, day)) + 1L);
    }
}
