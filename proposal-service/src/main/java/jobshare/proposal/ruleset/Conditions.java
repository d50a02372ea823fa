package jobshare.proposal.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who has the right to make a request.
 *
 * @param service the minimum length of service; null if the right exists from the first day
 * @param weeklyHours the minimum hours in a usual week; null if there is no minimum
 * @param confirmations what the person confirms
 */
public record Conditions(@Nullable Service service, @Nullable BigDecimal weeklyHours, List<Confirmation> confirmations) {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public Conditions {
        FieldChecks.ifGiven(weeklyHours,
                hours -> FieldChecks.require(hours.signum() > 0, "weeklyHours", hours + " is not a positive number of hours"));
        confirmations = FieldChecks.list(confirmations, "confirmations");
        FieldChecks.requireDistinct(confirmations, Confirmation::code, "confirmations");
    }

    /** The minimum length of service, and the date on which it must be reached. */
    @Schema(name = "ServiceCondition")
    public record Service(Period minimum, Counted counted) {

        public Service {
            FieldChecks.require(minimum != null, "minimum", "is missing");
            FieldChecks.requirePositive(minimum, "minimum");
            FieldChecks.require(counted != null, "counted", "is missing");
        }

        /** The date on which the minimum must be reached. */
        @Schema(name = "ServiceCounted")
        public enum Counted {
            AT_REQUEST, AT_EFFECT
        }
    }

    /**
     * Checks that the request states every detail that the conditions refer to.
     *
     * @param pointer to the request within the body
     * @throws InvalidValue with a pointer to the detail that is missing or implausible
     */
    public void requireComplete(EmploymentDetails stated, String law, String pointer) {
        var since = stated.employedSince();
        if (since != null && (since.isBefore(FIRST) || since.isAfter(LAST))) {
            throw new InvalidValue(pointer + "/employedSince",
                    "The start of employment, " + since + ", is not between " + FIRST + " and " + LAST + ".");
        }
        if (service != null && since == null) {
            throw new InvalidValue(pointer + "/employedSince", "State when the employment began: under " + law
                    + ", it must have lasted at least " + words(service.minimum()) + ".");
        }
        if (weeklyHours != null && stated.weeklyHours() == null) {
            throw new InvalidValue(pointer + "/weeklyHours",
                    "State the weekly hours: under " + law + ", at least " + weeklyHours + " hours a week are required.");
        }
        for (int i = 0; i < stated.confirms().size(); i++) {
            var code = stated.confirms().get(i);
            if (confirmations.stream().noneMatch(confirmation -> confirmation.code().equals(code))) {
                throw new InvalidValue(pointer + "/confirms/" + i,
                        "'" + code + "' is not a confirmation under " + law + ". Permitted: "
                                + (confirmations.isEmpty() ? "none"
                                        : confirmations.stream().map(Confirmation::code).collect(Collectors.joining(", ")))
                                + ".");
            }
        }
        unconfirmed(stated).ifPresent(missing -> {
            throw new InvalidValue(pointer + "/confirms", "Under " + law + ", confirm " + missing.code() + ": " + missing.text());
        });
    }

    /** @throws RuleViolation {@code condition-not-met}, naming the condition */
    public void requireMet(EmploymentDetails stated, String law, LocalDate madeOn, LocalDate effectiveFrom) {
        if (service != null) {
            var since = stated.employedSince();
            var day = switch (service.counted()) {
                case AT_REQUEST -> madeOn;
                case AT_EFFECT -> effectiveFrom;
            };
            require(since != null && !since.plus(service.minimum()).isAfter(day),
                    "Under " + law + ", the employment must have lasted " + words(service.minimum()) + " by " + day + ". "
                            + (since == null ? "Its start is not stated." : "It began on " + since + "."));
        }
        require(weeklyHours == null || stated.weeklyHours() != null && stated.weeklyHours().compareTo(weeklyHours) >= 0,
                "Under " + law + ", at least " + weeklyHours + " hours a week are required, not " + stated.weeklyHours() + ".");
        unconfirmed(stated).ifPresent(missing -> require(false, "Under " + law + ", " + missing.code() + " must be confirmed: "
                + missing.text() + " Draft the proposal again with this confirmation."));
    }

    private static String words(Period period) {
        return period.getDays() > 0 && period.getDays() % 7 == 0 && period.toTotalMonths() == 0 ? period.getDays() / 7 + " weeks"
                : period.getDays() == 0 ? period.toTotalMonths() + " months" : period.toString();
    }

    private Optional<Confirmation> unconfirmed(EmploymentDetails stated) {
        return confirmations.stream().filter(confirmation -> !stated.confirms().contains(confirmation.code())).findFirst();
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new RuleViolation("condition-not-met", otherwise);
        }
    }
}
