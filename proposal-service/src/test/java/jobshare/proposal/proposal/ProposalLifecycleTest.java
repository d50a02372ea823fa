package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalAction.*;
import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.PITCH;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static jobshare.proposal.proposal.ProposalStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every action. What is legal is written down here a second time, by hand. */
class ProposalLifecycleTest {

    private static final String LEGAL = """
            DRAFT            CHANGE_PITCH>DRAFT SIGN>DRAFT SEND_SOUNDING>SOUNDING REQUEST>REQUESTED WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>DRAFT LAPSE>LAPSED
            SOUNDING         CHANGE_PITCH>SOUNDING SIGN>SOUNDING EXPRESS_INTEREST>SOUNDING REQUEST>REQUESTED CLOSE>CLOSED WITHDRAW>WITHDRAWN \
                             CANCEL_WITHDRAWAL>SOUNDING LAPSE>LAPSED
            REQUESTED        START_REVIEW>IN_REVIEW REFUSE>REFUSED RAISE_CONCERN>REQUESTED ANSWER_CONCERN>REQUESTED \
                             RESOLVE_CONCERN>REQUESTED WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>REQUESTED
            IN_REVIEW        ANSWER>IN_REVIEW ASK>MORE_INFORMATION SCHEDULE_INTERVIEW>INTERVIEWING REFUSE>REFUSED RAISE_CONCERN>IN_REVIEW \
                             ANSWER_CONCERN>IN_REVIEW RESOLVE_CONCERN>IN_REVIEW WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>IN_REVIEW
            MORE_INFORMATION ANSWER>IN_REVIEW REFUSE>REFUSED RAISE_CONCERN>MORE_INFORMATION ANSWER_CONCERN>MORE_INFORMATION \
                             RESOLVE_CONCERN>MORE_INFORMATION WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>MORE_INFORMATION LAPSE>LAPSED
            INTERVIEWING     SCHEDULE_INTERVIEW>INTERVIEWING RESCHEDULE_INTERVIEW>INTERVIEWING SCORE_INTERVIEW>INTERVIEWING \
                             RECORD_OUTCOME>INTERVIEWING OFFER>OFFERED REFUSE>REFUSED \
                             RAISE_CONCERN>INTERVIEWING ANSWER_CONCERN>INTERVIEWING RESOLVE_CONCERN>INTERVIEWING \
                             WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>INTERVIEWING
            OFFERED          OFFER>OFFERED AGREE_RELEASE>OFFERED COUNTER>OFFERED ANSWER_COUNTER>OFFERED WITHDRAW_COUNTER>OFFERED \
                             ACCEPT>HIRED REFUSE>REFUSED RAISE_CONCERN>OFFERED ANSWER_CONCERN>OFFERED RESOLVE_CONCERN>OFFERED \
                             WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>OFFERED LAPSE>LAPSED
            REFUSED          APPEAL>APPEALED CLOSE>CLOSED
            APPEALED         START_REVIEW>IN_REVIEW CLOSE>CLOSED WITHDRAW>WITHDRAWN CANCEL_WITHDRAWAL>APPEALED
            HIRED
            WITHDRAWN
            LAPSED
            CLOSED
            """;
    /** What the law adds wherever a statutory request may wait for an answer; it changes no status. */
    private static final Set<ProposalAction> OF_THE_LAW = Set.of(RECORD_MEETING, EXTEND_DEADLINE);
    private static final Set<ProposalStatus> UNDER_LAW = Set.of(REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED,
            APPEALED);

    private final ProposalFixture pitches = new ProposalFixture();

    static Map<ProposalStatus, Map<ProposalAction, ProposalStatus>> legal() {
        var legal = new EnumMap<ProposalStatus, Map<ProposalAction, ProposalStatus>>(ProposalStatus.class);
        LEGAL.lines().forEach(line -> {
            var words = line.strip().split("\\s+");
            var moves = new EnumMap<ProposalAction, ProposalStatus>(ProposalAction.class);
            Arrays.stream(words)
                    .skip(1)
                    .map(move -> move.split(">"))
                    .forEach(move -> moves.put(ProposalAction.valueOf(move[0]), ProposalStatus.valueOf(move[1])));
            var status = ProposalStatus.valueOf(words[0]);
            legal.put(status, moves);
            if (UNDER_LAW.contains(status)) {
                OF_THE_LAW.forEach(action -> moves.put(action, status));
            }
        });
        return legal;
    }

    static Stream<Arguments> matrix() {
        return Arrays.stream(ProposalStatus.values())
                .flatMap(status -> Arrays.stream(ProposalAction.values()).map(action -> Arguments.of(status, action)));
    }

    @Test
    void everyStateIsInTheTable() {
        assertEquals(EnumSet.allOf(ProposalStatus.class), legal().keySet());
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("matrix")
    void isLegalExactlyAsInTheTable(ProposalStatus status, ProposalAction action) {
        var proposal = ready(status, action);
        assertEquals(status, proposal.status());
        var target = legal().get(status).get(action);
        if (target == null) {
            var before = proposal.version();
            assertThrows(IllegalTransition.class, () -> run(proposal, action));
            assertEquals(status, proposal.status());
            assertEquals(before, proposal.version());
        } else {
            var events = run(proposal, action);
            assertEquals(target, proposal.status());
            assertEquals(target, events.getLast().status());
            var last = proposal.timeline().getLast();
            assertEquals(events.getLast().step(), last.step());
            assertEquals(target, last.status());
        }
    }

    @ParameterizedTest(name = "allowed in {0}")
    @MethodSource("states")
    void allowsNobodyAnActionThatTheTableForbids(ProposalStatus status) {
        for (var side : ActingRole.values()) {
            var allowed = pitches.in(status).allowed(side == ActingRole.PARTNER ? pitches.by(ANNA) : pitches.by(side));
            assertTrue(legal().get(status).keySet().containsAll(allowed), side + " in " + status + ": " + allowed);
            assertTrue(allowed.stream().allMatch(action -> action.roles().contains(side)));
        }
    }

    static Stream<ProposalStatus> states() {
        return Arrays.stream(ProposalStatus.values());
    }

    @Test
    void finalStatesAllowNoAction() {
        var ends = Set.of(HIRED, WITHDRAWN, LAPSED, CLOSED);
        for (var status : ProposalStatus.values()) {
            assertEquals(ends.contains(status), status.isEnd(), status.name());
        }
    }

    @Test
    void listsTheNextActionsOfEachRole() {
        assertEquals(EnumSet.of(CHANGE_PITCH, SIGN, SEND_SOUNDING, WITHDRAW), pitches.draft().allowed(pitches.by(ANNA)));
        assertEquals(EnumSet.of(CHANGE_PITCH, SEND_SOUNDING, REQUEST),
                pitches.signed().allowed(pitches.by(ActingRole.RECRUITER)));
        assertEquals(EnumSet.of(START_REVIEW, REFUSE, RAISE_CONCERN),
                pitches.requested().allowed(pitches.by(ActingRole.HIRING_MANAGER)));
        assertEquals(EnumSet.of(COUNTER, ACCEPT, WITHDRAW, ANSWER_CONCERN), pitches.offered().allowed(pitches.by(BEN)));
    }

    /** The state with what the action needs beyond the table: signatures, an open interview, a first yes of the other. */
    private Proposal ready(ProposalStatus status, ProposalAction action) {
        if (status == DRAFT && action == REQUEST) {
            return pitches.signed();
        }
        if (status == INTERVIEWING && action == OFFER) {
            return pitches.passed();
        }
        if (status == IN_REVIEW && action == ANSWER) {
            return pitches.askedBeforeTheAppeal();
        }
        if (status == OFFERED && action == AGREE_RELEASE) {
            return pitches.offeredWithRelease();
        }
        if (status == OFFERED && (action == ANSWER_COUNTER || action == WITHDRAW_COUNTER)) {
            return pitches.countered();
        }
        var proposal = OF_THE_LAW.contains(action) ? pitches.in(status, pitches.request(ANNA, "GB")) : pitches.in(status);
        switch (action) {
            case ACCEPT -> ifLegal(status, action, () -> proposal.accept(RULES, pitches.by(BEN)));
            case WITHDRAW -> ifLegal(status, action, () -> proposal.withdraw(RULES, pitches.by(BEN)));
            case CANCEL_WITHDRAWAL -> ifLegal(status, action, () -> proposal.withdraw(RULES, pitches.by(ANNA)));
            case REQUEST -> ifLegal(status, action, () -> {
                proposal.sign(pitches.by(ANNA));
                proposal.sign(pitches.by(BEN));
            });
            case ANSWER_CONCERN, RESOLVE_CONCERN -> ifLegal(status, action,
                    () -> proposal.raiseConcern(Ids.v7(), ConcernKind.COST, "Two desks?", pitches.by(ActingRole.HIRING_MANAGER)));
            case CHANGE_PITCH, SIGN, SEND_SOUNDING, EXPRESS_INTEREST, START_REVIEW, ASK, ANSWER, SCHEDULE_INTERVIEW,
                    RESCHEDULE_INTERVIEW, SCORE_INTERVIEW, RECORD_OUTCOME, OFFER, AGREE_RELEASE, COUNTER, ANSWER_COUNTER,
                    WITHDRAW_COUNTER, REFUSE, APPEAL, CLOSE, RAISE_CONCERN, LAPSE, RECORD_MEETING, EXTEND_DEADLINE ->
                {
                }
        }
        return proposal;
    }

    private static void ifLegal(ProposalStatus status, ProposalAction action, Runnable preparation) {
        if (legal().get(status).containsKey(action)) {
            preparation.run();
        }
    }

    private List<ProposalEvent> run(Proposal proposal, ProposalAction action) {
        var manager = pitches.by(ActingRole.HIRING_MANAGER);
        var recruiter = pitches.by(ActingRole.RECRUITER);
        PersonId partner = ANNA;
        var context = pitches.by(partner);
        return switch (action) {
            case CHANGE_PITCH -> List.of(proposal.changePitch(PITCH, recruiter));
            case SIGN -> List.of(proposal.sign(context));
            case SEND_SOUNDING -> List.of(proposal.sendSounding(recruiter));
            case EXPRESS_INTEREST -> List.of(proposal.expressInterest(manager));
            case REQUEST -> List.of(proposal.request(RULES, recruiter));
            case START_REVIEW -> List.of(proposal.startReview(manager));
            case ASK -> List.of(proposal.ask(Ids.v7(), "Who answers the phone?", manager));
            case ANSWER -> List.of(proposal.answer("Both", recruiter));
            case SCHEDULE_INTERVIEW -> List.of(proposal.scheduleInterview(Ids.v7(), null, pitches.joint(), manager));
            case RESCHEDULE_INTERVIEW -> List.of(proposal.rescheduleInterview(interview(proposal), pitches.later(), manager));
            case SCORE_INTERVIEW -> List.of(proposal.score(interview(proposal), Ids.v7(), pitches.card(), manager));
            case AGREE_RELEASE -> List.of(proposal.agreeRelease(ANNA, LocalDate.of(2026, 6, 10), manager));
            case COUNTER -> List.of(proposal.counter(Ids.v7(), pitches.wish(), ProposalFixture.MOST, context));
            case ANSWER_COUNTER -> List.of(proposal.answerCounter(false, null, pitches.now(), manager));
            case WITHDRAW_COUNTER -> List.of(proposal.withdrawCounter(context));
            case RECORD_OUTCOME -> List.of(proposal.recordOutcome(interview(proposal), InterviewResult.PASSED, null, manager));
            case OFFER -> List.of(proposal.offer(pitches.offer(), manager));
            case ACCEPT -> proposal.accept(RULES, context);
            case REFUSE -> List.of(proposal.refuse(new Refusal("Not now", List.of()), RULES, manager));
            case APPEAL -> List.of(proposal.appeal("Look again", RULES, context));
            case CLOSE -> List.of(proposal.close("It stands", manager));
            case WITHDRAW -> List.of(proposal.withdraw(RULES, context));
            case CANCEL_WITHDRAWAL -> List.of(proposal.cancelWithdrawal(context));
            case RAISE_CONCERN -> List.of(proposal.raiseConcern(Ids.v7(), ConcernKind.COST, "Two desks?", manager));
            case ANSWER_CONCERN -> List.of(proposal.answerConcern(concern(proposal), "One desk", null, recruiter));
            case RESOLVE_CONCERN -> List.of(proposal.resolveConcern(concern(proposal), true, manager));
            case LAPSE -> List.of(proposal.lapse(RULES, pitches.by(ActingRole.SCHEDULER)));
            case RECORD_MEETING -> List.of(proposal.recordMeeting(ANNA, pitches.today(), RULES, manager));
            case EXTEND_DEADLINE -> List.of(proposal.extendDeadline(ANNA, pitches.today().plusMonths(3), null, RULES, context));
        };
    }

    private Interview interview(Proposal proposal) {
        return proposal.interviews()
                .stream()
                .filter(Interview::isOpen)
                .findFirst()
                .orElseGet(() -> Interview.scheduled(Ids.v7(), 1, pitches.joint(), pitches.now()));
    }

    private Concern concern(Proposal proposal) {
        return proposal.concerns()
                .stream()
                .filter(Concern::isOpen)
                .findFirst()
                .orElseGet(() -> Concern.raised(Ids.v7(), ConcernKind.OTHER, "?", pitches.by(ActingRole.HIRING_MANAGER)));
    }
}
