package jobshare.proposal.interview;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.proposal.ProposalAction;
import jobshare.proposal.proposal.ProposalFixture;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalStepKind;
import org.junit.jupiter.api.Test;

/** Rounds of interviews, their scorecards and outcomes. */
class InterviewRoundsTest {

    private final ProposalFixture pitches = new ProposalFixture();
    private final Proposal proposal = pitches.inReview();

    private CommandContext manager() {
        pitches.at(pitches.now().plus(Duration.ofHours(1)));
        return pitches.by(ActingRole.HIRING_MANAGER);
    }

    private Interview schedule(InterviewDetails slot) {
        var id = Ids.v7();
        proposal.scheduleInterview(id, null, slot, manager());
        return proposal.interview(id).orElseThrow();
    }

    private ProposalStepKind outcome(Interview interview, InterviewResult result, PartnerConsequence means) {
        return proposal.recordOutcome(interview, result, means, manager()).step();
    }

    private boolean mayBeOffered() {
        return proposal.allowed(manager()).contains(ProposalAction.OFFER);
    }

    @Test
    void allowsAnOfferAfterTwoPassedSingleInterviews() {
        outcome(schedule(pitches.alone(ANNA)), InterviewResult.PASSED, null);
        outcome(schedule(pitches.alone(BEN)), InterviewResult.PASSED, null);
        assertTrue(mayBeOffered());
    }

    @Test
    void blocksAnOfferIfOnePartnerShouldComeWithAnother() {
        outcome(schedule(pitches.joint()), InterviewResult.PASSED, null);
        assertTrue(mayBeOffered());
        outcome(schedule(pitches.alone(BEN)), InterviewResult.FAILED, PartnerConsequence.CONTINUE_WITH_ANOTHER_PARTNER);
        var no = assertThrows(IllegalTransition.class, () -> proposal.offer(pitches.offer(), manager()));
        assertTrue(no.getMessage().contains("another partner"), no.getMessage());
    }

    @Test
    void blocksAnOfferUntilTheInterviewIsRepeated() {
        outcome(schedule(pitches.alone(ANNA)), InterviewResult.PASSED, null);
        outcome(schedule(pitches.alone(BEN)), InterviewResult.NO_SHOW, null);
        assertThrows(IllegalTransition.class, () -> proposal.offer(pitches.offer(), manager()));
        outcome(schedule(pitches.alone(BEN)), InterviewResult.PASSED, null);
        assertTrue(mayBeOffered());
    }

    @Test
    void allowsAnOfferIfThePairContinuesAfterAFailure() {
        outcome(schedule(pitches.alone(ANNA)), InterviewResult.PASSED, null);
        outcome(schedule(pitches.alone(BEN)), InterviewResult.FAILED, PartnerConsequence.CONTINUE_AS_PAIR);
        assertTrue(mayBeOffered());
    }

    @Test
    void ignoresCancelledInterviews() {
        outcome(schedule(pitches.joint()), InterviewResult.PASSED, null);
        var second = schedule(pitches.joint());
        assertEquals(ProposalStepKind.INTERVIEW_CANCELLED, outcome(second, InterviewResult.CANCELLED, null));
        assertTrue(mayBeOffered());
    }

    @Test
    void keepsTheRoundWhileAnInterviewIsOpen() {
        var anna = schedule(pitches.alone(ANNA));
        var ben = schedule(pitches.alone(BEN));
        assertEquals(List.of(1, 1), List.of(anna.round(), ben.round()));
        outcome(anna, InterviewResult.PASSED, null);
        outcome(ben, InterviewResult.PASSED, null);
        assertEquals(2, schedule(pitches.joint()).round());
        proposal.scheduleInterview(Ids.v7(), 5, pitches.joint(), manager());
        assertEquals(5, proposal.interviews().stream().mapToInt(Interview::round).max().orElseThrow());
    }

    @Test
    void reschedulingKeepsScorecards() {
        var interview = schedule(pitches.joint());
        proposal.score(interview, Ids.v7(), pitches.card(), manager());
        var before = interview.startsAt();
        assertEquals(ProposalStepKind.INTERVIEW_RESCHEDULED,
                proposal.rescheduleInterview(interview, pitches.later(), manager()).step());
        assertTrue(interview.startsAt().isAfter(before));
        assertEquals("Room 4", interview.place());
        assertEquals(1, interview.sequence());
        assertEquals(1, interview.scorecards().size());
    }

    @Test
    void reschedulingDeletesScorecardsOfFormerPanelMembers() {
        var interview = schedule(pitches.joint());
        proposal.score(interview, Ids.v7(), pitches.card(), manager());
        var later = pitches.later();
        proposal.rescheduleInterview(interview,
                new RescheduleRequest(later.startsAt(), later.endsAt(), null, null, null, List.of("HR")), manager());
        assertEquals(List.of(), interview.scorecards());
    }

    @Test
    void keepsOneScorecardPerPanelMember() {
        var interview = schedule(pitches.joint());
        proposal.score(interview, Ids.v7(), pitches.card(), manager());
        proposal.score(interview, Ids.v7(), new ScorecardRequest("Head of claims",
                List.of(new CriterionScore("Clear handover", 2, "?")), Recommendation.UNDECIDED, null), manager());
        assertEquals(1, interview.scorecards().size());
        assertEquals(Recommendation.UNDECIDED, interview.scorecards().getFirst().recommendation());
        var stranger = new ScorecardRequest("Someone", List.of(new CriterionScore("Tact", 3, null)), Recommendation.NO, null);
        assertThrows(InvalidValue.class, () -> proposal.score(interview, Ids.v7(), stranger, manager()));
    }

    @Test
    void cancelsOpenInterviewsWhenTheProposalMovesOn() {
        outcome(schedule(pitches.joint()), InterviewResult.PASSED, null);
        var second = schedule(pitches.joint());
        proposal.offer(pitches.offer(), manager());
        assertEquals(InterviewResult.CANCELLED, second.result());
    }

    @Test
    void rejectsEndAndRepeatAfterAPass() {
        var interview = schedule(pitches.joint());
        assertThrows(InvalidValue.class, () -> outcome(interview, InterviewResult.PASSED, PartnerConsequence.END));
        assertThrows(InvalidValue.class, () -> outcome(interview, InterviewResult.PASSED, PartnerConsequence.REPEAT));
        assertTrue(interview.isOpen());
    }

    @Test
    void rejectsAnInterviewBeforeThePitch() {
        var past = pitches.now().minus(Duration.ofDays(300));
        var slot = new InterviewDetails(InterviewKind.JOINT, null, past, past.plusSeconds(60), pitches.joint().timeZone(), null,
                null, List.of());
        assertThrows(InvalidValue.class, () -> proposal.scheduleInterview(Ids.v7(), null, slot, manager()));
    }

    @Test
    void rejectsChangesAfterTheOutcome() {
        var interview = schedule(pitches.joint());
        schedule(pitches.alone(BEN));
        outcome(interview, InterviewResult.PASSED, null);
        assertThrows(IllegalTransition.class, () -> proposal.rescheduleInterview(interview, pitches.later(), manager()));
        assertThrows(IllegalTransition.class, () -> proposal.score(interview, Ids.v7(), pitches.card(), manager()));
        assertThrows(IllegalTransition.class, () -> outcome(interview, InterviewResult.FAILED, null));
    }
}
