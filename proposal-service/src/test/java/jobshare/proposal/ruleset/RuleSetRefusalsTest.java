package jobshare.proposal.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.rejection.Rejection;
import jobshare.proposal.proposal.ProposalFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The text of each refusal by the rules of a law. */
class RuleSetRefusalsTest {

    private static final String LAW = "the Act";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Conditions ALL = new Conditions(
            new Conditions.Service(Period.ofWeeks(26), Conditions.Service.Counted.AT_EFFECT), new BigDecimal("15"),
            List.of(new Confirmation("EMPLOYER_SIZE", "The employer has ten employees.", "s 1")));
    private static final Conditions MONTHS = new Conditions(
            new Conditions.Service(Period.ofMonths(6), Conditions.Service.Counted.AT_REQUEST), null, List.of());
    private static final Conditions NONE = new Conditions(null, null, List.of());

    private static EmploymentDetails stated(@Nullable String since, @Nullable String hours, String... confirms) {
        return new EmploymentDetails(since == null ? null : LocalDate.parse(since), hours == null ? null : new BigDecimal(hours),
                List.of(confirms));
    }

    private static DynamicTest refuses(String typeAndText, Executable command) {
        return DynamicTest.dynamicTest(typeAndText, () -> {
            var refusal = assertThrows(Rejection.class, command);
            assertEquals(typeAndText, switch (refusal) {
                case Rejection.InvalidValue invalid -> invalid.pointer() + " " + invalid.getMessage();
                case Rejection.IllegalTransition illegal -> illegal.getMessage();
                case Rejection.RuleViolation violation -> violation.type() + " " + violation.getMessage();
            });
        });
    }

    private static DynamicTest incomplete(String text, Conditions conditions, EmploymentDetails stated) {
        return refuses(text, () -> conditions.requireComplete(stated, LAW, "/r"));
    }

    private static DynamicTest unmet(String text, Conditions conditions, EmploymentDetails stated) {
        return refuses("condition-not-met " + text, () -> conditions.requireMet(stated, LAW, TODAY, TODAY.plusMonths(2)));
    }

    @TestFactory
    Stream<DynamicTest> namesMissingDetails() {
        return Stream.of(
                incomplete(
                        "/r/employedSince State when the employment began: under the Act, it must have lasted at least 26 weeks.",
                        ALL, stated(null, "20", "EMPLOYER_SIZE")),
                incomplete(
                        "/r/employedSince State when the employment began: under the Act, it must have lasted at least 6 months.",
                        MONTHS, stated(null, null)),
                incomplete("/r/employedSince The start of employment, 1900-01-01, is not between 1950-01-01 and 2100-12-31.", ALL,
                        stated("1900-01-01", "20", "EMPLOYER_SIZE")),
                incomplete("/r/weeklyHours State the weekly hours: under the Act, at least 15 hours a week are required.", ALL,
                        stated("2020-01-01", null, "EMPLOYER_SIZE")),
                incomplete("/r/confirms/0 'PARENT' is not a confirmation under the Act. Permitted: EMPLOYER_SIZE.", ALL,
                        stated("2020-01-01", "20", "PARENT")),
                incomplete("/r/confirms/0 'PARENT' is not a confirmation under the Act. Permitted: none.", NONE,
                        stated(null, null, "PARENT")),
                incomplete("/r/confirms Under the Act, confirm EMPLOYER_SIZE: The employer has ten employees.", ALL,
                        stated("2020-01-01", "20")));
    }

    @TestFactory
    Stream<DynamicTest> namesTheConditionThatIsNotMet() {
        return Stream.of(
                unmet("Under the Act, the employment must have lasted 26 weeks by 2027-02-01. It began on 2026-11-01.", ALL,
                        stated("2026-11-01", "20", "EMPLOYER_SIZE")),
                unmet("Under the Act, the employment must have lasted 6 months by 2026-12-01. It began on 2026-11-01.", MONTHS,
                        stated("2026-11-01", null)),
                unmet("Under the Act, the employment must have lasted 26 weeks by 2027-02-01. Its start is not stated.", ALL,
                        stated(null, "20", "EMPLOYER_SIZE")),
                unmet("Under the Act, at least 15 hours a week are required, not 8.", ALL,
                        stated("2020-01-01", "8", "EMPLOYER_SIZE")),
                unmet("Under the Act, EMPLOYER_SIZE must be confirmed: The employer has ten employees. "
                        + "Draft the proposal again with this confirmation.", ALL, stated("2020-01-01", "20")));
    }

    @TestFactory
    Stream<DynamicTest> namesTheEarliestEffect() {
        var rules = ProposalFixture.RULES.named("DE-2025");
        return Stream.of(refuses(
                "notice-too-short Under the German Part-Time and Fixed-Term Employment Act (TzBfG), a change "
                        + "requested on 2026-12-01 takes effect on 2027-03-02 at the earliest, not on 2027-03-01.",
                () -> StatutoryRequest
                        .prepared(UUID.randomUUID(), ProposalFixture.ANNA, "DE", rules, LocalDate.of(2027, 3, 1),
                                stated("2020-01-01", null, "EMPLOYER_SIZE"))
                        .make(rules, Instant.parse("2026-12-01T12:00:00Z"))));
    }
}
