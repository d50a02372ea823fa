package jobshare.proposal.arrangement;

import static jobshare.proposal.proposal.Pitches.ANNA;
import static jobshare.proposal.proposal.Pitches.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.review.Scores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementTest {

    /** Every command in every status: what is legal, and to which status it leads. Written down here a second time, by hand. */
    private static final String LEGAL = """
            TRIAL     CONFIRM>CONFIRMED EXTEND_TRIAL>TRIAL CONVERT>TRIAL REVIEW>TRIAL CHANGE_ROLE>TRIAL LEAVE>REPLACING END>ENDED
            CONFIRMED CONVERT>CONFIRMED REVIEW>CONFIRMED CHANGE_ROLE>CONFIRMED LEAVE>REPLACING END>ENDED
            REPLACING LEAVE>ENDED STAY>REPLACING SETTLE>REPLACING END>ENDED
            ENDED
            """;

    /** What each side is shown that it may do. Anna is the one who leaves. */
    private static final String ALLOWED = """
            TRIAL     ANNA           REVIEW CHANGE_ROLE LEAVE
            TRIAL     BEN            REVIEW CHANGE_ROLE LEAVE
            TRIAL     RECRUITER
            TRIAL     HIRING_MANAGER CONFIRM EXTEND_TRIAL CONVERT REVIEW
            TRIAL     HR             CONFIRM EXTEND_TRIAL CONVERT REVIEW CHANGE_ROLE END
            TRIAL     SCHEDULER
            CONFIRMED ANNA           REVIEW CHANGE_ROLE LEAVE
            CONFIRMED BEN            REVIEW CHANGE_ROLE LEAVE
            CONFIRMED RECRUITER
            CONFIRMED HIRING_MANAGER CONVERT REVIEW
            CONFIRMED HR             CONVERT REVIEW CHANGE_ROLE END
            CONFIRMED SCHEDULER
            REPLACING ANNA
            REPLACING BEN            LEAVE STAY
            REPLACING RECRUITER
            REPLACING HIRING_MANAGER SETTLE
            REPLACING HR             SETTLE END
            REPLACING SCHEDULER
            ENDED     ANNA
            ENDED     BEN
            ENDED     RECRUITER
            ENDED     HIRING_MANAGER
            ENDED     HR
            ENDED     SCHEDULER
            """;

    private final Shares shares = new Shares();

    static Stream<Arguments> matrix() {
        return Arrays.stream(ArrangementStatus.values())
                .flatMap(status -> Arrays.stream(ArrangementAction.values()).map(action -> Arguments.of(status, action)));
    }

    private static Map<String, String> legal(ArrangementStatus status) {
        return LEGAL.lines().map(line -> line.strip().split("\\s+")).filter(words -> words[0].equals(status.name()))
                .flatMap(words -> Arrays.stream(words).skip(1)).map(move -> move.split(">"))
                .collect(Collectors.toMap(move -> move[0], move -> move[1]));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("matrix")
    void isLegalWhereTheTableSaysSoAndNowhereElse(ArrangementStatus status, ArrangementAction action) {
        var arrangement = shares.in(status);
        var before = arrangement.event();
        var target = Optional.ofNullable(legal(status).get(action.name()));
        if (target.isEmpty()) {
            assertThrows(IllegalMove.class, () -> run(arrangement, action));
            assertEquals(before, arrangement.event());
        } else {
            run(arrangement, action);
            assertEquals(target.get(), arrangement.status().name());
            // what the pair pitches for elsewhere is not told here
            assertEquals(before.version() + (action == ArrangementAction.CHANGE_ROLE ? 0 : 1), arrangement.event().version());
            assertEquals(target.get(), arrangement.timeline().getLast().status().name());
        }
    }

    static Stream<Arguments> sides() {
        return ALLOWED.lines().map(line -> line.strip().split("\\s+"))
                .map(words -> Arguments.of(words[0], words[1], Arrays.stream(words).skip(2).toList()));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("sides")
    void showsEachSideWhatItMayDoNext(ArrangementStatus status, String who, List<String> actions) {
        var person = who.equals("ANNA") ? ANNA : who.equals("BEN") ? BEN : null;
        var side = person == null ? Side.valueOf(who) : Side.PARTNER;
        assertEquals(new TreeSet<>(actions), shares.in(status).allowed(side, person).stream().map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(ArrangementStatus.class)
    void whatIsShownAsPossibleIsAndWhatIsNotIsNot(ArrangementStatus status) {
        for (var action : ArrangementAction.values()) {
            for (var act : List.of(shares.by(ANNA), shares.by(BEN), shares.by(Side.HIRING_MANAGER), shares.by(Side.HR))) {
                var arrangement = shares.in(status);
                if (!action.sides().contains(act.by())) {
                    assertFalse(arrangement.allowed(act.by(), act.person()).contains(action));
                } else if (arrangement.allowed(act.by(), act.person()).contains(action)) {
                    run(arrangement, action, act);
                } else {
                    assertThrows(IllegalMove.class, () -> run(arrangement, action, act), action + " by " + act);
                }
            }
        }
    }

    @Test
    void theTablesNameEveryStatusAndSide() {
        assertEquals(ArrangementStatus.values().length, LEGAL.lines().count());
        assertEquals(ArrangementStatus.values().length * (Side.values().length + 1L), ALLOWED.lines().count());
    }

    @Test
    void aJobShareIsNotConvertedTwice() {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        run(arrangement, ArrangementAction.CONVERT);
        assertEquals(ArrangementKind.JOB_SHARE, arrangement.event().kind());
        assertNull(arrangement.conversionDate());
        assertThrows(IllegalMove.class, () -> run(arrangement, ArrangementAction.CONVERT));
        assertFalse(arrangement.allowed(Side.HR, null).contains(ArrangementAction.CONVERT));
    }

    @Test
    void takesOverWhatWasOffered() {
        var event = shares.in(ArrangementStatus.TRIAL).event();
        assertEquals(List.of(new BigDecimal("0.5"), new BigDecimal("0.7")), event.shares());
        assertEquals(Shares.CONVERSION, event.conversionDate());
        assertEquals(Shares.TRIAL_END, event.trialUntil());
        assertEquals(List.of(ANNA, BEN), event.personIds());
    }

    @Test
    void eachMeasureOfTheTrialNeedsAnOutcome() {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        assertEquals("/outcomes",
                assertThrows(InvalidValue.class, () -> arrangement.confirm(List.of(), shares.by(Side.HR))).pointer());
        assertEquals(ArrangementStatus.TRIAL, arrangement.status());
        arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.PARTLY_MET, "Six days")), shares.by(Side.HR));
        assertEquals(List.of(new TrialMeasure("Turnaround", "Five days", TrialMeasure.Outcome.PARTLY_MET, "Six days")),
                arrangement.measures());
        assertEquals(List.of(), shares.started(Shares.START, null).measures(), "no trial, no measures of it");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true", "2026-09-30, false", "1999-01-01, false", "2101-01-01, false"})
    void aTrialIsExtendedToALaterDay(LocalDate until, boolean taken) {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        if (taken) {
            arrangement.extendTrial(until, shares.today(), shares.by(Side.HR));
            assertEquals(until, arrangement.trialUntil());
        } else {
            assertThrows(InvalidValue.class, () -> arrangement.extendTrial(until, shares.today(), shares.by(Side.HR)));
            assertEquals(Shares.TRIAL_END, arrangement.trialUntil());
        }
    }

    @Test
    void aTrialIsNotExtendedIntoThePast() {
        var arrangement = shares.started(Shares.START, null);
        var late = LocalDate.of(2027, 6, 1);
        assertThrows(InvalidValue.class, () -> arrangement.extendTrial(late, late, shares.by(Side.HR)));
    }

    @Test
    void onlyTheOtherDecidesWhetherToStay() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        assertThrows(IllegalMove.class, () -> arrangement.stay(null, shares.by(ANNA)));
        assertThrows(IllegalMove.class, () -> arrangement.leave(null, AfterLeaving.SUCCESSOR, shares.by(ANNA)));
        assertNull(arrangement.event().successorSought());
        arrangement.stay(null, shares.by(BEN));
        assertEquals(true, arrangement.event().successorSought());
        assertThrows(IllegalMove.class, () -> arrangement.stay(null, shares.by(BEN)));
        assertThrows(InvalidValue.class, () -> arrangement.stay(AfterLeaving.VACANCY, shares.by(BEN)));
    }

    /** What the employer wants, what the one who stays says, and what follows of the two. */
    @ParameterizedTest
    @CsvSource({"SUCCESSOR, , ", "SUCCESSOR, SUCCESSOR, SUCCESSOR", "SUCCESSOR, FULL_TIME, SUCCESSOR", "FULL_TIME, , ",
            "FULL_TIME, SUCCESSOR, ", "FULL_TIME, FULL_TIME, FULL_TIME", "VACANCY, , VACANCY", "VACANCY, SUCCESSOR, VACANCY",
            "VACANCY, FULL_TIME, VACANCY"})
    void whatFollowsTakesTheWordOfBothAVacancyAside(AfterLeaving policy, @Nullable AfterLeaving stays,
            @Nullable AfterLeaving follows) {
        var arrangement = shares.started();
        arrangement.leave(Shares.LAST_DAY, policy, shares.by(ANNA));
        if (stays != null) {
            arrangement.stay(stays, shares.by(BEN));
        }
        assertEquals(follows, arrangement.leaving().orElseThrow().follows());
        assertEquals(follows == AfterLeaving.SUCCESSOR, arrangement.successorSought());
        assertEquals(follows == AfterLeaving.SUCCESSOR, arrangement.isOpenTo(List.of(BEN, PersonId.of(Ids.v4()))));
        shares.on(Shares.LAST_DAY).keepDates(arrangement);
        assertEquals(ArrangementStatus.REPLACING, arrangement.status(), "the last day is worked");
        shares.on(Shares.LAST_DAY.plusDays(1)).keepDates(arrangement);
        var reason = follows == AfterLeaving.VACANCY
                ? EndReason.VACANCY
                : follows == AfterLeaving.FULL_TIME ? EndReason.ONE_FULL_TIME : null;
        assertEquals(reason, arrangement.event().endReason());
        assertEquals(reason == EndReason.ONE_FULL_TIME ? BEN : null, arrangement.event().heldBy());
    }

    @Test
    void nobodyIsMadeToWorkFullTime() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        assertThrows(IllegalMove.class, () -> arrangement.settle(AfterLeaving.FULL_TIME, null, shares.by(Side.HR)));
        arrangement.stay(AfterLeaving.FULL_TIME, shares.by(BEN));
        arrangement.settle(AfterLeaving.FULL_TIME, null, shares.by(Side.HR));
        assertEquals(AfterLeaving.FULL_TIME, arrangement.leaving().orElseThrow().follows());
    }

    @Test
    void aShareIsNotOverBeforeAnyoneKnowsTheLastDay() {
        var arrangement = shares.started();
        arrangement.leave(null, AfterLeaving.SUCCESSOR, shares.by(ANNA));
        assertThrows(InvalidValue.class, () -> arrangement.settle(AfterLeaving.VACANCY, null, shares.by(Side.HR)));
        arrangement.settle(AfterLeaving.VACANCY, Shares.LAST_DAY, shares.by(Side.HR));
        assertEquals(Shares.LAST_DAY, arrangement.event().lastDay());
    }

    @Test
    void isOpenToTheOneWhoStaysWithSomeoneElseAlone() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        arrangement.stay(null, shares.by(BEN));
        var cleo = PersonId.of(Ids.v4());
        assertTrue(arrangement.isOpenTo(List.of(cleo, BEN)));
        assertFalse(arrangement.isOpenTo(List.of(ANNA, BEN)));
        assertFalse(arrangement.isOpenTo(List.of(cleo, PersonId.of(Ids.v4()))));
        assertFalse(arrangement.isOpenTo(List.of(ANNA, cleo)));
    }

    @Test
    void whoLeftFirstIsTheLeaverWhenBothHaveLeft() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        arrangement.leave(Shares.LAST_DAY.plusDays(30), AfterLeaving.SUCCESSOR, shares.by(BEN));
        var event = arrangement.event();
        assertEquals(ArrangementStatus.ENDED, event.status());
        assertEquals(ANNA, event.leaverId());
        assertEquals(EndReason.BOTH_LEFT, event.endReason());
        assertEquals(Shares.LAST_DAY.plusDays(30), event.lastDay());
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void endsForAReasonThatCanBeSaid(EndReason reason) {
        var trial = shares.in(ArrangementStatus.TRIAL);
        var confirmed = shares.in(ArrangementStatus.CONFIRMED);
        switch (reason) {
            case BY_AGREEMENT, ROLE_CLOSED, OTHER -> {
                trial.end(reason, shares.by(Side.HR));
                confirmed.end(reason, shares.by(Side.HR));
                assertEquals(List.of(reason, reason), List.of(trial.event().endReason(), confirmed.event().endReason()));
            }
            case TRIAL_FAILED -> {
                trial.end(reason, shares.by(Side.HR));
                assertThrows(InvalidValue.class, () -> confirmed.end(reason, shares.by(Side.HR)));
            }
            case ROLE_CHANGE, SUCCEEDED, BOTH_LEFT, ONE_FULL_TIME, VACANCY -> assertThrows(InvalidValue.class,
                    () -> trial.end(reason, shares.by(Side.HR)));
        }
    }

    @Test
    void givesWayToASuccessorOrToAnotherRole() {
        var before = shares.in(ArrangementStatus.REPLACING);
        var next = shares.started();
        next.follow(before);
        before.giveWayTo(next.id(), before.role(), shares.by(BEN));
        assertEquals(EndReason.SUCCEEDED, before.event().endReason());
        assertEquals(next.id(), before.event().succeededBy());
        assertEquals(before.id(), next.event().succeeds());
        var left = shares.started();
        left.giveWayTo(next.id(), next.role(), shares.by(BEN));
        assertEquals(EndReason.ROLE_CHANGE, left.event().endReason());
    }

    @Test
    void aDissolvedPartnershipIsToldOnceAndChangesNothing() {
        var arrangement = shares.in(ArrangementStatus.CONFIRMED);
        assertTrue(arrangement.partnershipDissolved(shares.by(Side.SCHEDULER)));
        assertEquals(ArrangementStatus.CONFIRMED, arrangement.status());
        assertEquals(ArrangementStep.Kind.PARTNERSHIP_DISSOLVED, arrangement.timeline().getLast().step());
        assertFalse(arrangement.partnershipDissolved(shares.by(Side.SCHEDULER)));
        assertFalse(shares.in(ArrangementStatus.REPLACING).partnershipDissolved(shares.by(Side.SCHEDULER)));
        assertFalse(shares.in(ArrangementStatus.ENDED).partnershipDissolved(shares.by(Side.SCHEDULER)));
    }

    private void run(Arrangement arrangement, ArrangementAction action) {
        run(arrangement, action, switch (action) {
            case CONFIRM, EXTEND_TRIAL, CONVERT, SETTLE -> shares.by(Side.HIRING_MANAGER);
            case REVIEW, CHANGE_ROLE -> shares.by(ANNA);
            case LEAVE -> shares.by(arrangement.status() == ArrangementStatus.REPLACING ? BEN : ANNA);
            case STAY -> shares.by(BEN);
            case END -> shares.by(Side.HR);
        });
    }

    private void run(Arrangement arrangement, ArrangementAction action, Act act) {
        switch (action) {
            case CONFIRM -> arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.MET, null)), act);
            case EXTEND_TRIAL -> arrangement.extendTrial(Shares.TRIAL_END.plusMonths(3), shares.today(), act);
            case CONVERT -> arrangement.convert(act);
            case REVIEW -> arrangement.review(Ids.v7(), new Scores(4, 4, 3), null, "key", shares.times, act);
            case CHANGE_ROLE -> arrangement.checkRoleChange();
            case LEAVE -> arrangement.leave(Shares.LAST_DAY, shares.times.whenOneLeaves(), act);
            case STAY -> arrangement.stay(null, act);
            case SETTLE -> arrangement.settle(AfterLeaving.SUCCESSOR, null, act);
            case END -> arrangement.end(EndReason.OTHER, act);
        }
    }
}
