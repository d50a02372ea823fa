package jobshare.matching.partnership;

import java.time.LocalDate;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Days of a working life that has begun. */
final class PastDates {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private PastDates() {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a day that is still to come, or before anyone's time */
    static void check(String pointer, @Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(today))) {
            throw Problems.invalid(pointer, day + " is not a day from " + EARLIEST + " to today.");
        }
    }
}
