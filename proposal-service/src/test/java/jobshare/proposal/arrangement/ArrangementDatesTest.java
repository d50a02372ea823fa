package jobshare.proposal.arrangement;

import static jobshare.proposal.arrangement.ArrangementStepKind.ANNIVERSARY;
import static jobshare.proposal.arrangement.ArrangementStepKind.CONVERSION_DUE;
import static jobshare.proposal.arrangement.ArrangementStepKind.CONVERSION_NEAR;
import static jobshare.proposal.arrangement.ArrangementStepKind.LAST_DAY;
import static jobshare.proposal.arrangement.ArrangementStepKind.REVIEWS_PASSED;
import static jobshare.proposal.arrangement.ArrangementStepKind.REVIEW_DUE;
import static jobshare.proposal.arrangement.ArrangementStepKind.TRIAL_NEAR_END;
import static jobshare.proposal.arrangement.ArrangementStepKind.TRIAL_OVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.proposal.ProposalFixture;
import jobshare.proposal.review.ReviewScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time does to an arrangement; the days were counted by hand. */
class ArrangementDatesTest {

    private static final ReviewScores FINE = new ReviewScores(4, 4, 3);

    private final ArrangementFixture shares = new ArrangementFixture();

    /** What was told of some kinds, by the day on which it was, when the scheduler looks each day. */
    private Map<LocalDate, ArrangementStepKind> daily(Arrangement arrangement, LocalDate until, Set<ArrangementStepKind> kinds) {
        var told = new TreeMap<LocalDate, ArrangementStepKind>();
        for (var day = shares.today(); !day.isAfter(until); day = day.plusDays(1)) {
            var before = arrangement.timeline().size();
            shares.on(day).applyDates(arrangement);
            for (var step : arrangement.timeline().subList(before, arrangement.timeline().size())) {
                if (kinds.contains(step.step())) {
                    assertNull(told.put(day, step.step()), "two on " + day);
                }
            }
        }
        return told;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void remindsBeforeATrialEndsAndOnItsLastDay() {
        // 28 February less 14 days is 14 February
        assertEquals(Map.of(day("2027-02-14"), TRIAL_NEAR_END, day("2027-02-28"), TRIAL_OVER),
                daily(shares.started(), day("2027-06-01"), EnumSet.of(TRIAL_NEAR_END, TRIAL_OVER)));
    }

    @Test
    void remindsAgainOfAnExtendedTrialButNotOfAConfirmedOne() {
        var arrangement = shares.started();
        daily(arrangement, day("2027-02-20"), Set.of());
        arrangement.extendTrial(day("2027-03-31"), shares.today(), shares.by(ActingRole.HR));
        assertEquals(Map.of(day("2027-03-17"), TRIAL_NEAR_END),
                daily(arrangement, day("2027-03-20"), EnumSet.of(TRIAL_NEAR_END, TRIAL_OVER)));
        shares.confirm(arrangement);
        assertEquals(Map.of(), daily(arrangement, day("2027-06-01"), EnumSet.of(TRIAL_NEAR_END, TRIAL_OVER)));
    }

    @Test
    void remindsOfAConversionWithoutConverting() {
        var arrangement = shares.started();
        // 1 September less 30 days is 2 August
        assertEquals(Map.of(day("2027-08-02"), CONVERSION_NEAR, day("2027-09-01"), CONVERSION_DUE),
                daily(arrangement, day("2027-12-31"), EnumSet.of(CONVERSION_NEAR, CONVERSION_DUE)));
        assertEquals(ArrangementKind.TWO_PART_TIME, arrangement.event().kind());
        arrangement.convert(shares.by(ActingRole.HR));
        assertEquals(ArrangementKind.JOB_SHARE, arrangement.event().kind());
    }

    @Test
    void doesNotRemindOfAConversionThatTookPlace() {
        var arrangement = shares.started();
        arrangement.convert(shares.by(ActingRole.HR));
        assertEquals(Map.of(), daily(arrangement, day("2027-12-31"), EnumSet.of(CONVERSION_NEAR, CONVERSION_DUE)));
    }

    /** Of a 29 February the 28th where there is no 29th, and the 29th again where there is. */
    @ParameterizedTest
    @CsvSource({"2028-02-29, 2029-02-28 2030-02-28 2031-02-28 2032-02-29", "2026-12-31, 2027-12-31 2028-12-31 2029-12-31",
            "2027-02-28, 2028-02-28 2029-02-28"})
    void anniversariesComeOnceAYear(LocalDate start, String anniversaries) {
        var arrangement = shares.started(start, null);
        var days = Arrays.stream(anniversaries.split(" ")).map(LocalDate::parse).toList();
        assertEquals(days, List.copyOf(daily(arrangement, days.getLast().plusDays(300), EnumSet.of(ANNIVERSARY)).keySet()));
    }

    @Test
    void aPauseOfTheSchedulerLosesNoReminderAndSendsNoOutdatedOne() {
        var arrangement = shares.started();
        shares.on(day("2031-01-01")).applyDates(arrangement);
        var told = arrangement.timeline().stream().skip(1).map(ArrangementStep::step).toList();
        // four anniversaries; the trial and the conversion have come, so that nobody is told that they are near; one round has
        // passed
        assertEquals(List.of(REVIEWS_PASSED, TRIAL_OVER, CONVERSION_DUE, ANNIVERSARY, ANNIVERSARY, ANNIVERSARY, ANNIVERSARY),
                told);
        var version = arrangement.event().version();
        shares.applyDates(arrangement);
        assertEquals(version, arrangement.event().version());
    }

    @Test
    void daysBeginInTheTimeZoneOfTheEmployer() {
        shares.times.zone = ZoneId.of("Pacific/Auckland");
        var arrangement = shares.started();
        // 11:00 UTC on 27 February is midnight of the 28th in Auckland, at +13:00 in summer
        arrangement.applyDates(shares.times, CommandContext.ofScheduler(Instant.parse("2027-02-27T10:59:59Z")));
        assertEquals(0, arrangement.timeline().stream().filter(step -> step.step() == TRIAL_OVER).count());
        arrangement.applyDates(shares.times, CommandContext.ofScheduler(Instant.parse("2027-02-27T11:00:00Z")));
        assertEquals(1, arrangement.timeline().stream().filter(step -> step.step() == TRIAL_OVER).count());
    }

    @Test
    void reviewsAreScheduledFromTheFirstDay() {
        var arrangement = shares.started(day("2026-11-30"), null);
        assertEquals(day("2027-02-28"), arrangement.reviewDueOn());
        // 28 days after 28 February is 28 March, after 30 May it is 27 June: months are counted from 30 November each time
        assertEquals(
                Map.of(day("2027-02-28"), REVIEW_DUE, day("2027-03-28"), REVIEWS_PASSED, day("2027-05-30"), REVIEW_DUE,
                        day("2027-06-27"), REVIEWS_PASSED, day("2027-08-30"), REVIEW_DUE),
                daily(arrangement, day("2027-08-31"), EnumSet.of(REVIEW_DUE, REVIEWS_PASSED)));
        assertEquals(3, arrangement.reviewRound());
    }

    @Test
    void aCompleteRoundIsNoLongerDue() {
        var arrangement = shares.started();
        assertEquals(day("2026-12-01"), arrangement.reviewDueOn());
        shares.on(day("2026-11-20")).review(arrangement, FINE, FINE, FINE);
        assertEquals(day("2027-03-01"), arrangement.reviewDueOn());
        assertEquals(Map.of(day("2027-03-01"), REVIEW_DUE),
                daily(arrangement, day("2027-03-10"), EnumSet.of(REVIEW_DUE, REVIEWS_PASSED)));
    }

    @Test
    void requestsNoReviewWhileAPartnerIsLeaving() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        assertNull(arrangement.reviewDueOn());
        assertEquals(Map.of(ArrangementFixture.LAST_DAY, LAST_DAY),
                daily(arrangement, day("2027-06-01"), EnumSet.complementOf(EnumSet.of(ANNIVERSARY))));
    }

    @Test
    void anEndedArrangementIsNotCheckedAgain() {
        var arrangement = shares.in(ArrangementStatus.ENDED);
        assertEquals(Map.of(), daily(arrangement, day("2030-01-01"), EnumSet.allOf(ArrangementStepKind.class)));
        assertNull(arrangement.nextCheckOn());
    }

    @Test
    void isCheckedOnTheNextRelevantDayAndImmediatelyAfterAChange() {
        var arrangement = shares.started();
        shares.applyDates(arrangement);
        assertEquals(day("2026-12-01"), arrangement.nextCheckOn());
        arrangement.leave(day("2026-08-15"), DepartureOutcome.VACANCY, shares.by(ProposalFixture.ANNA));
        assertEquals(LocalDate.EPOCH, arrangement.nextCheckOn());
        shares.applyDates(arrangement);
        assertEquals(day("2026-08-15"), arrangement.nextCheckOn());
        shares.on(day("2026-08-15")).applyDates(arrangement);
        assertEquals(day("2026-08-16"), arrangement.nextCheckOn());
    }
}
