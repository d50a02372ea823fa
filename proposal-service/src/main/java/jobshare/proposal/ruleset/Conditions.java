package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask at all.
 *
 * @param service how long the employment must have lasted; null where the right is there from the first day
 * @param weeklyHours the least hours in a usual week; null where there is no such limit
 * @param confirmations what the person confirms
 */
public record Conditions(@Nullable Service service, @Nullable BigDecimal weeklyHours, List<Confirmation> confirmations) {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public Conditions {
        Field.ifGiven(weeklyHours, hours -> Field.require(hours.signum() > 0, "weeklyHours", hours + " is no number of hours"));
        confirmations = Field.list(confirmations, "confirmations");
        Field.requireDistinct(confirmations, Confirmation::code, "confirmations");
    }

    /** How long the employment must have lasted, and on which day. */
    @Schema(name = "ServiceCondition")
    public record Service(Period minimum, Counted counted) {

        public Service {
            Field.require(minimum != null, "minimum", "is missing");
            Field.requirePositive(minimum, "minimum");
            Field.require(counted != null, "counted", "is missing");
        }

        /** The day on which it is looked at. */
        @Schema(name = "ServiceCounted")
        public enum Counted {
            AT_REQUEST,
            AT_EFFECT
        }
    }

    /**
     * Whether everything is told from which it can be seen whether the person may ask.
     *
     * @param pointer to the request within the body
     * @throws InvalidValue pointing at what is missing or can't be meant
     */
    public void checkTold(Particulars told, String law, String pointer) {
        var since = told.employedSince();
        if (since != null && (since.isBefore(FIRST) || since.isAfter(LAST))) {
            throw new InvalidValue(pointer + "/employedSince", since + " is not between " + FIRST + " and " + LAST + ".");
        }
        if (service != null && since == null) {
            throw new InvalidValue(pointer + "/employedSince", "Under " + law + " the employment must have lasted "
                    + words(service.minimum()) + ": say since when it lasts.");
        }
        if (weeklyHours != null && told.weeklyHours() == null) {
            throw new InvalidValue(pointer + "/weeklyHours", "Under " + law + " at least " + weeklyHours
                    + " hours a week are needed: say how many it are.");
        }
        for (int i = 0; i < told.confirms().size(); i++) {
            var code = told.confirms().get(i);
            if (confirmations.stream().noneMatch(confirmation -> confirmation.code().equals(code))) {
                throw new InvalidValue(pointer + "/confirms/" + i,
                        "Under " + law + " there is nothing to confirm that is called '"
                                + code + "'.");
            }
        }
        unconfirmed(told).ifPresent(missing -> {
            throw new InvalidValue(pointer + "/confirms", "Under " + law + " the person confirms " + missing.code() + ": "
                    + missing.text());
        });
    }

    /** @throws RuleBroken {@code condition-not-met} saying which condition, and from when it would be met */
    public void checkMet(Particulars told, String law, LocalDate madeOn, LocalDate effectiveFrom) {
        if (service != null) {
            var since = told.employedSince();
            var day = switch (service.counted()) {
                case AT_REQUEST -> madeOn;
                case AT_EFFECT -> effectiveFrom;
            };
            require(since != null && !since.plus(service.minimum()).isAfter(day), "Under " + law
                    + " the employment must have lasted " + words(service.minimum()) + " on " + day + ", and it began "
                    + (since == null ? "on a day that was not told." : "on " + since + "."));
        }
        require(weeklyHours == null || told.weeklyHours() != null && told.weeklyHours().compareTo(weeklyHours) >= 0,
                "Under " + law + " at least " + weeklyHours + " hours a week are needed, not " + told.weeklyHours() + ".");
        unconfirmed(told).ifPresent(missing -> require(false, "Under " + law + " the person confirms " + missing.code() + ": "
                + missing.text() + " Draft it again with that."));
    }

    private static String words(Period period) {
        return period.getDays() > 0 && period.getDays() % 7 == 0 && period.toTotalMonths() == 0
                ? period.getDays() / 7 + " weeks"
                : period.getDays() == 0 ? period.toTotalMonths() + " months" : period.toString();
    }

    private Optional<Confirmation> unconfirmed(Particulars told) {
        return confirmations.stream().filter(confirmation -> !told.confirms().contains(confirmation.code())).findFirst();
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new RuleBroken("condition-not-met", otherwise);
        }
    }
}
