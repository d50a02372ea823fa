package jobshare.matching.partnership;

import java.time.LocalDate;

/**
 * Anniversaries of the first day on which two partners worked together. For 29 February the anniversary is 28 February in other
 * years, as in {@link LocalDate#plusYears}.
 */
final class Anniversary {

    private Anniversary() {
    }

    /** Whole years from the first day to a later day. */
    static int years(LocalDate firstDay, LocalDate day) {
        int years = day.getYear() - firstDay.getYear();
        return firstDay.plusYears(years).isAfter(day) ? years - 1 : years;
    }

    /** The first anniversary after a day. */
    static LocalDate after(LocalDate firstDay, LocalDate day) {
        return firstDay.plusYears(Math.max(0, years(firstDay, day)) + 1L);
    }
}
