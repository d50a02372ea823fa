package jobshare.proposal.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jobshare.proposal.proposal.Rejection.InvalidValue;

/** The years that a pitch can be about: a date far out of them is a slip of the hand. */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Dates() {
    }

    /** @throws InvalidValue where the date is before 2000 or after 2100 */
    public static void within(String pointer, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidValue(pointer, date + " is not between " + FIRST + " and " + LAST + ".");
        }
    }

    /** @throws InvalidValue where the instant is before 2000 or after 2100 */
    public static void within(String pointer, Instant instant) {
        if (instant.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                || instant.isAfter(LAST.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw new InvalidValue(pointer, instant + " is not between " + FIRST + " and " + LAST + ".");
        }
    }
}
