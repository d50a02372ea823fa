package jobshare.proposal.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of each law, computed by hand with the reasoning. */
class DeadlineExamplesTest {

    private static final RuleSets RULES = RuleSetFiles.load();

    /** Two months that begin with the day of the request end on the day before the corresponding one, or with a shorter month. */
    @ParameterizedTest
    @CsvSource({"2026-06-10, 2026-08-09, '10 June to 9 August'", "2026-01-01, 2026-02-28, 'January and February'",
            "2028-01-01, 2028-02-29, 'the same with a leap day'", "2026-05-01, 2026-06-30, 'May and June'",
            "2026-12-31, 2027-02-28, 'there is no 31 February, so it ends with the month'",
            "2026-12-30, 2027-02-28, 'nor a 30 February'", "2026-12-29, 2027-02-28, 'nor a 29 February in 2027'",
            "2027-12-29, 2028-02-28, 'but in 2028 there is one, and the day before it is the last'",
            "2027-12-31, 2028-02-29, 'no 31 February in a leap year either'",
            "2028-02-29, 2028-04-28, 'from a leap day to the day before 29 April'",
            "2026-07-31, 2026-09-30, 'there is no 31 September'",})
    void britishDecisionsAreDueWithinTwoMonths(LocalDate made, LocalDate due, String why) {
        assertEquals(due, decided("GB-2024", made, null), why);
        assertEquals(due, decided("GB-2027", made, null), why);
    }

    /** The change is wanted two months off at the least, and decided one month before it at the latest. */
    @ParameterizedTest
    @CsvSource({"2026-06-10, 2026-08-10, 2026-07-10, 'two months on, one month back'",
            "2026-12-31, 2027-02-28, 2027-01-28, 'no 31 February: effect on the last day of it'",
            "2027-12-31, 2028-02-29, 2028-01-29, 'the same in a leap year'",
            "2026-07-31, 2026-09-30, 2026-08-30, 'no 31 September'",})
    void dutchDecisionsAreDueAMonthBeforeTheChange(LocalDate made, LocalDate effect, LocalDate due, String why) {
        assertEquals(effect, RULES.named("NL-2016").earliestEffect(made), why);
        assertEquals(due, decided("NL-2016", made, null), why);
    }

    @Test
    void aLaterDutchChangeHasALaterDeadline() {
        assertEquals(LocalDate.of(2026, 2, 28), due("NL-2016", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 31), null),
                "there is no 31 February");
    }

    /** Whole months lie between: the day of the request and the day of effect are not counted (BGB §§ 187 (1), 188 (2)). */
    @ParameterizedTest
    @CsvSource({
            "2026-06-10, 2026-09-11, 2026-08-10, 'the months run from 11 June to 10 September; back from 11 September to 11 "
                    + "August, and the refusal comes before that day begins'",
            "2026-05-31, 2026-09-01, 2026-07-31, 'the months end with 31 August, and the change begins on 1 September; the "
                    + "whole of August lies between the refusal and it'",
            "2026-08-31, 2026-12-01, 2026-10-31, 'there is no 31 November: the months end with it'",
            "2026-11-30, 2027-03-01, 2027-01-31, 'there is no 30 February: the months end with it, and the whole of "
                    + "February lies after the refusal'",
            "2027-11-30, 2028-03-01, 2028-01-31, 'in a leap year they end on 29 February'",
            "2028-02-29, 2028-05-30, 2028-04-29, 'from a leap day: to 29 May, change on 30 May; the "
                    + "month back begins on 30 April'",})
    void germanDecisionsAreDueAWholeMonthBeforeTheChange(LocalDate made, LocalDate effect, LocalDate due, String why) {
        assertEquals(effect, RULES.named("DE-2025").earliestEffect(made), why);
        assertEquals(due, decided("DE-2025", made, null), why);
    }

    /** 21 days for the meeting and 21 from it; the day of the request or of the meeting is not counted. */
    @Test
    void theDecisionInSanFranciscoIsDueAfterTheMeeting() {
        var rules = RULES.named("US-CA-SF-2022");
        var made = LocalDate.of(2026, 6, 10);
        // 10 June + 21 days: 20 days are left of June, so 1 July
        assertEquals(LocalDate.of(2026, 7, 1), rules.meetingDueOn(made).orElseThrow());
        // met on 15 June: 15 days are left of June, and 6 more
        assertEquals(LocalDate.of(2026, 7, 6), decided("US-CA-SF-2022", made, LocalDate.of(2026, 6, 15)));
        // not met yet: 1 July + 21 days
        assertEquals(LocalDate.of(2026, 7, 22), decided("US-CA-SF-2022", made, null));
        // refused on 6 July: 25 days are left of July, and 5 more
        var appeal = rules.appeal();
        assertEquals(LocalDate.of(2026, 8, 5), appeal.lastDay(LocalDate.of(2026, 7, 6)));
        // appealed on 5 August: 26 August for the meeting, 16 September for the answer; met on 10 August: 31 August
        assertEquals(LocalDate.of(2026, 8, 26), appeal.meetingDueOn(LocalDate.of(2026, 8, 5)).orElseThrow());
        assertEquals(LocalDate.of(2026, 9, 16), appeal.decisionDueOn(LocalDate.of(2026, 8, 5), null).orElseThrow());
        assertEquals(LocalDate.of(2026, 8, 31),
                appeal.decisionDueOn(LocalDate.of(2026, 8, 5), LocalDate.of(2026, 8, 10)).orElseThrow());
        // across a leap day: 10 February 2028 + 21 days, with 19 left of February
        assertEquals(LocalDate.of(2028, 3, 2), rules.meetingDueOn(LocalDate.of(2028, 2, 10)).orElseThrow());
    }

    /** None of the built-in ones counts so, but an employer's may: 21 days after 10 June, with 20 left of it. */
    @Test
    void theDecisionPeriodCanStartOnTheDayAfterTheRequest() {
        var made = LocalDate.of(2026, 6, 10);
        assertEquals(LocalDate.of(2026, 7, 1),
                new DecisionPeriod(DecisionPeriod.Counted.AFTER_REQUEST, Period.ofDays(21)).lastDay(made, made, made));
    }

    @ParameterizedTest
    @CsvSource({"EU-2022", "US-VT-2014", "NONE"})
    void someLawsSetNoDeadline(String id) {
        var rules = RULES.named(id);
        assertTrue(rules.decisionDueOn(LocalDate.EPOCH, LocalDate.EPOCH, null).isEmpty());
        assertTrue(rules.meetingDueOn(LocalDate.EPOCH).isEmpty());
    }

    /** A day ends at midnight where the law holds, whatever the clocks did in that night. */
    @ParameterizedTest
    @CsvSource({"GB-2024,       2026-03-28, 2026-03-29T00:00:00Z, 'the night before summer time begins at 1:00'",
            "GB-2024,       2026-03-29, 2026-03-29T23:00:00Z, 'a day of 23 hours'",
            "GB-2024,       2026-10-24, 2026-10-24T23:00:00Z, 'still summer time'",
            "GB-2024,       2026-10-25, 2026-10-26T00:00:00Z, 'a day of 25 hours'",
            "DE-2025,       2026-03-29, 2026-03-29T22:00:00Z, 'Berlin, two hours ahead from that day on'",
            "DE-2025,       2026-10-25, 2026-10-25T23:00:00Z, 'Berlin, one hour ahead again'",
            "NL-2016,       2028-02-29, 2028-02-29T23:00:00Z, 'the leap day in Amsterdam'",
            "US-CA-SF-2022, 2026-03-08, 2026-03-09T07:00:00Z, 'San Francisco, seven hours behind from that day on'",
            "US-CA-SF-2022, 2026-11-01, 2026-11-02T08:00:00Z, 'eight hours again'",
            "NONE,          2026-12-31, 2027-01-01T00:00:00Z, 'UTC'",})
    void daysEndInTheTimeZoneOfTheLaw(String id, LocalDate day, Instant end, String why) {
        assertEquals(end, RULES.named(id).endOf(day), why);
    }

    /** 23:30 in Greenwich is half past midnight in Berlin: there it is the next day, and the month has begun. */
    @ParameterizedTest
    @CsvSource({"DE-2025,       2026-01-31T23:30:00Z, 2026-02-01", "DE-2025,       2026-06-30T21:59:59Z, 2026-06-30",
            "DE-2025,       2026-06-30T22:00:00Z, 2026-07-01", "GB-2024,       2026-01-31T23:30:00Z, 2026-01-31",
            "GB-2024,       2026-06-30T23:30:00Z, 2026-07-01", "US-CA-SF-2022, 2026-07-01T06:59:59Z, 2026-06-30",})
    void requestsAreDatedInTheTimeZoneOfTheLaw(String id, Instant at, LocalDate day) {
        assertEquals(day, RULES.named(id).dayOf(at));
    }

    /** British law lets more time be agreed for three months that begin with the day after the deadline. */
    @ParameterizedTest
    @CsvSource({"GB-2024, 2026-08-09, 2026-11-09", "GB-2024, 2026-11-29, 2027-02-28", "US-CA-SF-2022, 2026-08-09, 2026-08-09"})
    void extensionsCanBeAgreedUntilALastDay(String id, LocalDate due, LocalDate last) {
        assertEquals(last, RULES.named(id).extension().lastDay(due));
    }

    @ParameterizedTest
    @CsvSource({"GB-2024,       2026-06-10, 2025-06-10, '12 months back; what was made on that day counts no more'",
            "NL-2016,       2028-02-29, 2027-02-28, 'there was no 29 February'",
            "DE-2025,       2026-06-10, 2024-06-10, 'two years'", "US-VT-2014,    2026-06-10, 2025-12-31, 'the calendar year'",
            "US-VT-2014,    2028-12-31, 2027-12-31, 'the last day of one of 366 days'",
            "US-CA-SF-2022, 2026-06-10, 2025-06-10, '12 months'",})
    void earlierRequestsCountFromTheDayAfter(String id, LocalDate today, LocalDate after, String why) {
        assertEquals(after, RULES.named(id).limit().countsAfter(today), why);
    }

    private static LocalDate decided(String id, LocalDate made, LocalDate heldOn) {
        return due(id, made, RULES.named(id).earliestEffect(made), heldOn);
    }

    private static LocalDate due(String id, LocalDate made, LocalDate effect, LocalDate heldOn) {
        return RULES.named(id).decisionDueOn(made, effect, heldOn).orElseThrow();
    }
}
