package jobshare.matching.command;

import java.time.LocalDate;
import jobshare.kit.rejection.Rejection;
import org.jspecify.annotations.Nullable;

/** Bounds of dates in a person's working life. */
public final class DateBounds {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private DateBounds() {
    }

    /** @throws Rejection.InvalidValue for a date in the future or before 1950 */
    public static void requirePast(String pointer, @Nullable LocalDate date, LocalDate today) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(today))) {
            throw new Rejection.InvalidValue(pointer, date + " is not a date between " + EARLIEST + " and today.");
        }
    }
}
