package jobshare.proposal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jobshare.kit.rejection.Rejection.InvalidValue;

/** The years that a date in a request may lie in: a date outside them is a typing error. */
public final class DateBounds {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DateBounds() {
    }

    /** @throws InvalidValue where the date is before 2000 or after 2100 */
    public static void requireWithin(String pointer, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidValue(pointer, date + " is not between " + FIRST + " and " + LAST + ".");
        }
    }

    /** @throws InvalidValue where the instant is before 2000 or after 2100 */
    public static void requireWithin(String pointer, Instant instant) {
        if (instant.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                || instant.isAfter(LAST.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw new InvalidValue(pointer, instant + " is not between " + FIRST + " and " + LAST + ".");
        }
    }
}
