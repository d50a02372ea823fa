package jobshare.proposal.arrangement;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
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
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.review.ReviewScores;
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
            REPLACING LEAVE>ENDED REMAIN>REPLACING RESOLVE_DEPARTURE>REPLACING END>ENDED
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
            REPLACING BEN            LEAVE REMAIN
            REPLACING RECRUITER
            REPLACING HIRING_MANAGER RESOLVE_DEPARTURE
            REPLACING HR             RESOLVE_DEPARTURE END
            REPLACING SCHEDULER
            ENDED     ANNA
            ENDED     BEN
            ENDED     RECRUITER
            ENDED     HIRING_MANAGER
            ENDED     HR
            ENDED     SCHEDULER
            """;

    private final ArrangementFixture shares = new ArrangementFixture();

    static Stream<Arguments> matrix() {
        return Arrays.stream(ArrangementStatus.values())
                .flatMap(status -> Arrays.stream(ArrangementAction.values()).map(action -> Arguments.of(status, action)));
    }

    private static Map<String, String> legal(ArrangementStatus status) {
        return LEGAL.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words[0].equals(status.name()))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .map(move -> move.split(">"))
                .collect(Collectors.toMap(move -> move[0], move -> move[1]));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("matrix")
    void isLegalExactlyAsInTheTable(ArrangementStatus status, ArrangementAction action) {
        var arrangement = shares.in(status);
        var before = arrangement.event();
        var target = Optional.ofNullable(legal(status).get(action.name()));
        if (target.isEmpty()) {
            assertThrows(IllegalTransition.class, () -> run(arrangement, action));
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
        return ALLOWED.lines()
                .map(line -> line.strip().split("\\s+"))
                .map(words -> Arguments.of(words[0], words[1], Arrays.stream(words).skip(2).toList()));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("sides")
    void listsTheNextActionsOfEachRole(ArrangementStatus status, String who, List<String> actions) {
        var person = who.equals("ANNA") ? ANNA : who.equals("BEN") ? BEN : null;
        var side = person == null ? ActingRole.valueOf(who) : ActingRole.PARTNER;
        assertEquals(new TreeSet<>(actions),
                shares.in(status)
                        .allowed(person == null ? shares.by(side) : shares.by(person))
                        .stream()
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(ArrangementStatus.class)
    void allowsExactlyTheActionsThatItLists(ArrangementStatus status) {
        for (var action : ArrangementAction.values()) {
            for (var context : List.of(shares.by(ANNA), shares.by(BEN), shares.by(ActingRole.HIRING_MANAGER),
                    shares.by(ActingRole.HR))) {
                var arrangement = shares.in(status);
                if (!action.roles().contains(context.role())) {
                    assertFalse(arrangement.allowed(context).contains(action));
                } else if (arrangement.allowed(context).contains(action)) {
                    run(arrangement, action, context);
                } else {
                    assertThrows(IllegalTransition.class, () -> run(arrangement, action, context), action + " by " + context);
                }
            }
        }
    }

    @Test
    void theTablesContainEveryStatusAndRole() {
        assertEquals(ArrangementStatus.values().length, LEGAL.lines().count());
        assertEquals(ArrangementStatus.values().length * (ActingRole.values().length + 1L), ALLOWED.lines().count());
    }

    @Test
    void aJobShareIsNotConvertedTwice() {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        run(arrangement, ArrangementAction.CONVERT);
        assertEquals(ArrangementKind.JOB_SHARE, arrangement.event().kind());
        assertNull(arrangement.conversionDate());
        assertThrows(IllegalTransition.class, () -> run(arrangement, ArrangementAction.CONVERT));
        assertFalse(arrangement.allowed(shares.by(ActingRole.HR)).contains(ArrangementAction.CONVERT));
    }

    @Test
    void startsWithTheOfferedTerms() {
        var event = shares.in(ArrangementStatus.TRIAL).event();
        assertEquals(List.of(new BigDecimal("0.5"), new BigDecimal("0.7")), event.shares());
        assertEquals(ArrangementFixture.CONVERSION, event.conversionDate());
        assertEquals(ArrangementFixture.TRIAL_END, event.trialUntil());
        assertEquals(List.of(ANNA, BEN), event.personIds());
    }

    @Test
    void eachMeasureOfTheTrialNeedsAnOutcome() {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        assertEquals("/outcomes",
                assertThrows(InvalidValue.class, () -> arrangement.confirm(List.of(), shares.by(ActingRole.HR))).pointer());
        assertEquals(ArrangementStatus.TRIAL, arrangement.status());
        arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.PARTLY_MET, "Six days")),
                shares.by(ActingRole.HR));
        assertEquals(List.of(new TrialMeasure("Turnaround", "Five days", TrialMeasure.Outcome.PARTLY_MET, "Six days")),
                arrangement.measures());
        assertEquals(List.of(), shares.started(ArrangementFixture.START, null).measures(), "no trial, no measures of it");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true", "2026-09-30, false", "1999-01-01, false", "2101-01-01, false"})
    void aTrialCanOnlyBeExtendedToALaterDay(LocalDate until, boolean taken) {
        var arrangement = shares.in(ArrangementStatus.TRIAL);
        if (taken) {
            arrangement.extendTrial(until, shares.today(), shares.by(ActingRole.HR));
            assertEquals(until, arrangement.trialUntil());
        } else {
            assertThrows(InvalidValue.class, () -> arrangement.extendTrial(until, shares.today(), shares.by(ActingRole.HR)));
            assertEquals(ArrangementFixture.TRIAL_END, arrangement.trialUntil());
        }
    }

    @Test
    void aTrialIsNotExtendedIntoThePast() {
        var arrangement = shares.started(ArrangementFixture.START, null);
        var late = LocalDate.of(2027, 6, 1);
        assertThrows(InvalidValue.class, () -> arrangement.extendTrial(late, late, shares.by(ActingRole.HR)));
    }

    @Test
    void onlyTheOtherPartnerCanRemain() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        assertThrows(IllegalTransition.class, () -> arrangement.remain(null, shares.by(ANNA)));
        assertThrows(IllegalTransition.class, () -> arrangement.leave(null, DepartureOutcome.SUCCESSOR, shares.by(ANNA)));
        assertNull(arrangement.event().successorSought());
        arrangement.remain(null, shares.by(BEN));
        assertEquals(true, arrangement.event().successorSought());
        assertThrows(IllegalTransition.class, () -> arrangement.remain(null, shares.by(BEN)));
        assertThrows(InvalidValue.class, () -> arrangement.remain(DepartureOutcome.VACANCY, shares.by(BEN)));
    }

    /** What the employer wants, what the one who stays says, and what outcome of the two. */
    @ParameterizedTest
    @CsvSource({"SUCCESSOR, , ", "SUCCESSOR, SUCCESSOR, SUCCESSOR", "SUCCESSOR, FULL_TIME, SUCCESSOR", "FULL_TIME, , ",
            "FULL_TIME, SUCCESSOR, ", "FULL_TIME, FULL_TIME, FULL_TIME", "VACANCY, , VACANCY", "VACANCY, SUCCESSOR, VACANCY",
            "VACANCY, FULL_TIME, VACANCY"})
    void anOutcomeNeedsBothUnlessItIsAVacancy(DepartureOutcome policy, @Nullable DepartureOutcome stays,
            @Nullable DepartureOutcome outcome) {
        var arrangement = shares.started();
        arrangement.leave(ArrangementFixture.LAST_DAY, policy, shares.by(ANNA));
        if (stays != null) {
            arrangement.remain(stays, shares.by(BEN));
        }
        assertEquals(outcome, arrangement.departure().orElseThrow().agreedOutcome());
        assertEquals(outcome == DepartureOutcome.SUCCESSOR, arrangement.successorSought());
        assertEquals(outcome == DepartureOutcome.SUCCESSOR, arrangement.isOpenTo(List.of(BEN, PersonId.of(Ids.v4()))));
        shares.on(ArrangementFixture.LAST_DAY).applyDates(arrangement);
        assertEquals(ArrangementStatus.REPLACING, arrangement.status(), "the last day is worked");
        shares.on(ArrangementFixture.LAST_DAY.plusDays(1)).applyDates(arrangement);
        var reason = outcome == DepartureOutcome.VACANCY ? EndReason.VACANCY
                : outcome == DepartureOutcome.FULL_TIME ? EndReason.ONE_FULL_TIME : null;
        assertEquals(reason, arrangement.event().endReason());
        assertEquals(reason == EndReason.ONE_FULL_TIME ? BEN : null, arrangement.event().heldBy());
    }

    @Test
    void fullTimeNeedsTheConsentOfTheRemainingPartner() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        assertThrows(IllegalTransition.class,
                () -> arrangement.resolveDeparture(DepartureOutcome.FULL_TIME, null, shares.by(ActingRole.HR)));
        arrangement.remain(DepartureOutcome.FULL_TIME, shares.by(BEN));
        arrangement.resolveDeparture(DepartureOutcome.FULL_TIME, null, shares.by(ActingRole.HR));
        assertEquals(DepartureOutcome.FULL_TIME, arrangement.departure().orElseThrow().agreedOutcome());
    }

    @Test
    void doesNotEndBeforeTheLastDayIsKnown() {
        var arrangement = shares.started();
        arrangement.leave(null, DepartureOutcome.SUCCESSOR, shares.by(ANNA));
        assertThrows(InvalidValue.class,
                () -> arrangement.resolveDeparture(DepartureOutcome.VACANCY, null, shares.by(ActingRole.HR)));
        arrangement.resolveDeparture(DepartureOutcome.VACANCY, ArrangementFixture.LAST_DAY, shares.by(ActingRole.HR));
        assertEquals(ArrangementFixture.LAST_DAY, arrangement.event().lastDay());
    }

    @Test
    void isOpenOnlyToTheRemainingPartnerWithASuccessor() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        arrangement.remain(null, shares.by(BEN));
        var cleo = PersonId.of(Ids.v4());
        assertTrue(arrangement.isOpenTo(List.of(cleo, BEN)));
        assertFalse(arrangement.isOpenTo(List.of(ANNA, BEN)));
        assertFalse(arrangement.isOpenTo(List.of(cleo, PersonId.of(Ids.v4()))));
        assertFalse(arrangement.isOpenTo(List.of(ANNA, cleo)));
    }

    @Test
    void theFirstToLeaveIsTheLeaverIfBothLeave() {
        var arrangement = shares.in(ArrangementStatus.REPLACING);
        arrangement.leave(ArrangementFixture.LAST_DAY.plusDays(30), DepartureOutcome.SUCCESSOR, shares.by(BEN));
        var event = arrangement.event();
        assertEquals(ArrangementStatus.ENDED, event.status());
        assertEquals(ANNA, event.leaverId());
        assertEquals(EndReason.BOTH_LEFT, event.endReason());
        assertEquals(ArrangementFixture.LAST_DAY.plusDays(30), event.lastDay());
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void endsOnlyForASelectableReason(EndReason reason) {
        var trial = shares.in(ArrangementStatus.TRIAL);
        var confirmed = shares.in(ArrangementStatus.CONFIRMED);
        switch (reason) {
            case BY_AGREEMENT, ROLE_CLOSED, OTHER -> {
                trial.end(reason, shares.by(ActingRole.HR));
                confirmed.end(reason, shares.by(ActingRole.HR));
                assertEquals(List.of(reason, reason), List.of(trial.event().endReason(), confirmed.event().endReason()));
            }
            case TRIAL_FAILED -> {
                trial.end(reason, shares.by(ActingRole.HR));
                assertThrows(InvalidValue.class, () -> confirmed.end(reason, shares.by(ActingRole.HR)));
            }
            case ROLE_CHANGE, SUCCESSOR_HIRED, BOTH_LEFT, ONE_FULL_TIME, VACANCY ->
                assertThrows(InvalidValue.class, () -> trial.end(reason, shares.by(ActingRole.HR)));
        }
    }

    @Test
    void isReplacedByASuccessorOrByAnotherRole() {
        var before = shares.in(ArrangementStatus.REPLACING);
        var next = shares.started(before.role(), ArrangementFixture.START, null);
        next.follow(before);
        before.giveWayTo(next, shares.by(BEN));
        assertEquals(EndReason.SUCCESSOR_HIRED, before.event().endReason());
        assertEquals(next.id(), before.event().replacedByArrangementId());
        assertEquals(before.id(), next.event().replacesArrangementId());
        var left = shares.started();
        left.giveWayTo(next, shares.by(BEN));
        assertEquals(EndReason.ROLE_CHANGE, left.event().endReason());
    }

    @Test
    void notesADissolvedPartnershipOnceAndChangesNothingElse() {
        var arrangement = shares.in(ArrangementStatus.CONFIRMED);
        assertEquals(1, arrangement.notePartnershipDissolved(shares.by(ActingRole.SCHEDULER)).size());
        assertEquals(ArrangementStatus.CONFIRMED, arrangement.status());
        assertEquals(ArrangementStepKind.PARTNERSHIP_DISSOLVED, arrangement.timeline().getLast().step());
        assertEquals(List.of(), arrangement.notePartnershipDissolved(shares.by(ActingRole.SCHEDULER)));
        assertEquals(List.of(), shares.in(ArrangementStatus.REPLACING).notePartnershipDissolved(shares.by(ActingRole.SCHEDULER)));
        assertEquals(List.of(), shares.in(ArrangementStatus.ENDED).notePartnershipDissolved(shares.by(ActingRole.SCHEDULER)));
    }

    private void run(Arrangement arrangement, ArrangementAction action) {
        run(arrangement, action, switch (action) {
            case CONFIRM, EXTEND_TRIAL, CONVERT, RESOLVE_DEPARTURE -> shares.by(ActingRole.HIRING_MANAGER);
            case REVIEW, CHANGE_ROLE -> shares.by(ANNA);
            case LEAVE -> shares.by(arrangement.status() == ArrangementStatus.REPLACING ? BEN : ANNA);
            case REMAIN -> shares.by(BEN);
            case END -> shares.by(ActingRole.HR);
        });
    }

    private void run(Arrangement arrangement, ArrangementAction action, CommandContext context) {
        switch (action) {
            case CONFIRM -> arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.MET, null)), context);
            case EXTEND_TRIAL -> arrangement.extendTrial(ArrangementFixture.TRIAL_END.plusMonths(3), shares.today(), context);
            case CONVERT -> arrangement.convert(context);
            case REVIEW -> arrangement.review(Ids.v7(), new ReviewScores(4, 4, 3), null, "key", shares.times, context);
            case CHANGE_ROLE -> arrangement.requireRoleChangeAllowed(context);
            case LEAVE -> arrangement.leave(ArrangementFixture.LAST_DAY, shares.times.departureOutcome(), context);
            case REMAIN -> arrangement.remain(null, context);
            case RESOLVE_DEPARTURE -> arrangement.resolveDeparture(DepartureOutcome.SUCCESSOR, null, context);
            case END -> arrangement.end(EndReason.OTHER, context);
        }
    }
}
