package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.PITCH;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.PartnerConsequence;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.ruleset.StatutoryRequestStatus;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private final ProposalFixture pitches = new ProposalFixture();

    @Test
    void cannotBeRequestedBeforeBothHaveSigned() {
        var proposal = pitches.draft();
        assertThrows(IllegalTransition.class, () -> proposal.request(RULES, pitches.by(ActingRole.RECRUITER)));
        proposal.sign(pitches.by(ANNA));
        assertThrows(IllegalTransition.class, () -> proposal.request(RULES, pitches.by(ActingRole.RECRUITER)));
        assertThrows(IllegalTransition.class, () -> proposal.sign(pitches.by(ANNA)));
        proposal.sign(pitches.by(BEN));
        assertEquals(ProposalStepKind.REQUESTED, proposal.request(RULES, pitches.by(ActingRole.RECRUITER)).step());
    }

    @Test
    void aChangedPitchNeedsNewSignatures() {
        var proposal = pitches.signed();
        proposal.changePitch(PITCH, pitches.by(ANNA));
        assertThrows(IllegalTransition.class, () -> proposal.request(RULES, pitches.by(ANNA)));
    }

    @Test
    void rejectsAnOfferBeforeTheInterview() {
        var proposal = pitches.interviewing();
        var act = pitches.by(ActingRole.HIRING_MANAGER);
        assertThrows(IllegalTransition.class, () -> proposal.offer(pitches.offer(), act));
        proposal.recordOutcome(proposal.interviews().getFirst(), InterviewResult.NO_SHOW, null, act);
        assertThrows(IllegalTransition.class, () -> proposal.offer(pitches.offer(), act));
        assertEquals(PartnerConsequence.REPEAT, proposal.interviews().getFirst().partnerConsequence());
    }

    @Test
    void isHiredOnceBothHaveAccepted() {
        var proposal = pitches.offered(pitches.request(ANNA, "GB"));
        assertEquals(List.of(ProposalStepKind.ACCEPTED), steps(proposal.accept(RULES, pitches.by(BEN))));
        assertEquals(ProposalStatus.OFFERED, proposal.status());
        assertThrows(IllegalTransition.class, () -> proposal.accept(RULES, pitches.by(BEN)));
        assertEquals(List.of(ProposalStepKind.ACCEPTED, ProposalStepKind.HIRED), steps(proposal.accept(RULES, pitches.by(ANNA))));
        assertEquals(StatutoryRequestStatus.GRANTED, proposal.statutoryRequests().getFirst().status());
    }

    @Test
    void asksTheOtherPartnerWhenOneWithdraws() {
        var proposal = pitches.offered();
        proposal.accept(RULES, pitches.by(ANNA));
        assertEquals(ProposalStepKind.WITHDRAWAL_REQUESTED, proposal.withdraw(RULES, pitches.by(ANNA)).step());
        assertEquals(ProposalStatus.OFFERED, proposal.status());
        assertThrows(IllegalTransition.class, () -> proposal.accept(RULES, pitches.by(BEN)), "nothing is accepted meanwhile");
        assertThrows(IllegalTransition.class, () -> proposal.withdraw(RULES, pitches.by(ANNA)), "asked once");
        assertThrows(IllegalTransition.class, () -> proposal.cancelWithdrawal(pitches.by(BEN)),
                "who has not asked can't take it back");
        proposal.cancelWithdrawal(pitches.by(ANNA));
        assertEquals(null, proposal.acceptances().first(), "a yes that was taken back is given again");
        proposal.withdraw(RULES, pitches.by(BEN));
        assertEquals(ProposalStepKind.WITHDRAWN, proposal.withdraw(RULES, pitches.by(ANNA)).step());
    }

    @Test
    void aRefusalCancelsARequestedWithdrawal() {
        var proposal = pitches.inReview();
        proposal.withdraw(RULES, pitches.by(ANNA));
        proposal.refuse(new Refusal("Not this year", List.of()), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertTrue(proposal.leaving().isEmpty(), "an appeal starts with both");
    }

    @Test
    void refusesAStatutoryRequestOnAPermittedGroundOnly() {
        var proposal = pitches.inReview(pitches.request(ANNA, "GB"));
        refusalPointsAt("/grounds", proposal, List.of());
        refusalPointsAt("/grounds/0/ground", proposal, List.of(reason("ROSTER")));
        refusalPointsAt("/grounds/0/ground", proposal, List.of(new Refusal.Reason(ANNA, null, heard(), null)));
        refusalPointsAt("/grounds/0/consultedOn", proposal, List.of(new Refusal.Reason(ANNA, "QUALITY", null, null)));
        refusalPointsAt("/grounds/0/consultedOn", proposal,
                List.of(new Refusal.Reason(ANNA, "QUALITY", heard().plusDays(1), null)));
        refusalPointsAt("/grounds/0/personId", proposal, List.of(new Refusal.Reason(BEN, "QUALITY", heard(), null)));
        assertEquals(ProposalStatus.IN_REVIEW, proposal.status());
        proposal.refuse(new Refusal("Quality would suffer", List.of(reason("QUALITY"))), RULES,
                pitches.by(ActingRole.HIRING_MANAGER));
        assertEquals(StatutoryRequestStatus.REFUSED, proposal.statutoryRequests().getFirst().status());
        assertEquals("QUALITY", proposal.statutoryRequests().getFirst().ground());
    }

    @Test
    void refusesWithoutAGroundIfNoLawRequiresOne() {
        var proposal = pitches.inReview(pitches.request(ANNA, "NONE"));
        proposal.refuse(new Refusal("Not this year", List.of()), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertEquals(ProposalStatus.REFUSED, proposal.status());
    }

    @Test
    void anAppealIsHeardOnceAndOpensTheRequestAgain() {
        var proposal = pitches.inReview(pitches.request(ANNA, "GB"));
        var refusal = new Refusal("Quality would suffer", List.of(reason("QUALITY")));
        proposal.refuse(refusal, RULES, pitches.by(ActingRole.HIRING_MANAGER));
        proposal.appeal("It would not", RULES, pitches.by(ANNA));
        proposal.startReview(pitches.by(ActingRole.HR));
        assertTrue(proposal.statutoryRequests().getFirst().isPending());
        proposal.refuse(refusal, RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertThrows(IllegalTransition.class, () -> proposal.appeal("But", RULES, pitches.by(ANNA)));
    }

    @Test
    void allowsNoAppealIfTheLawGivesNone() {
        var proposal = pitches.inReview(pitches.request(ANNA, "NL"));
        proposal.refuse(new Refusal("The roster", List.of(reason("ROSTER"))), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertThrows(IllegalTransition.class, () -> proposal.appeal("But", RULES, pitches.by(ANNA)));
    }

    @Test
    void aDutchRequestWithoutADecisionIsGrantedButNotYetAHire() {
        var proposal = pitches.requested(pitches.request(ANNA, "NL"));
        // made on 10 June for 10 August: decided by 10 July, in Amsterdam
        var due = Instant.parse("2026-07-10T22:00:00Z");
        assertEquals(due, due(proposal));
        assertEquals(List.of(ProposalStepKind.DEADLINE_NEAR), steps(proposal.applyDeadlines(RULES, due.minusSeconds(1))));
        assertEquals(List.of(), proposal.applyDeadlines(RULES, due.minusSeconds(1)), "warned once");
        assertEquals(List.of(ProposalStepKind.DEEMED_GRANTED), steps(proposal.applyDeadlines(RULES, due)));
        assertEquals(List.of(), proposal.applyDeadlines(RULES, due.plusSeconds(1)), "granted once");
        assertEquals(ProposalStatus.REQUESTED, proposal.status());
        proposal.refuse(new Refusal("Not this role", List.of()), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertEquals(StatutoryRequestStatus.DEEMED_GRANTED, proposal.statutoryRequests().getFirst().status());
    }

    @Test
    void aBritishRequestWithoutADecisionIsOverdue() {
        var proposal = pitches.requested(pitches.request(ANNA, "GB"));
        var due = Instant.parse("2026-08-09T23:00:00Z");
        assertEquals(due, due(proposal));
        assertEquals(List.of(ProposalStepKind.DEADLINE_PASSED), steps(proposal.applyDeadlines(RULES, due)));
        refusalPointsAt("/grounds", proposal, List.of());
    }

    @Test
    void requiresTheNoticePeriodOfTheLaw() {
        var soon = pitches.request(ANNA, "NL", LocalDate.of(2026, 8, 9));
        var proposal = pitches.signed(soon);
        assertThrows(RuleViolation.class, () -> proposal.request(RULES, pitches.by(ActingRole.RECRUITER)));
        assertEquals(ProposalStatus.DRAFT, proposal.status());
    }

    @Test
    void recordsTheConsequenceOfOnePartnersFailureForTheOther() {
        var proposal = pitches.inReview();
        var act = pitches.by(ActingRole.HIRING_MANAGER);
        proposal.scheduleInterview(Ids.v7(), null, pitches.alone(BEN), act);
        var interview = proposal.interviews().getFirst();
        assertThrows(InvalidValue.class, () -> proposal.recordOutcome(interview, InterviewResult.FAILED, null, act));
        proposal.recordOutcome(interview, InterviewResult.FAILED, PartnerConsequence.CONTINUE_WITH_ANOTHER_PARTNER, act);
        assertFalse(interview.isPassed());
    }

    @Test
    void rejectsInconsistentOffers() {
        var at = pitches.now();
        var start = LocalDate.of(2026, 9, 1);
        var later = at.plus(Duration.ofDays(1));
        offerPointsAt("/shares", ArrangementKind.JOB_SHARE, "0.4", "0.5", null, later);
        offerPointsAt("/shares", ArrangementKind.JOB_SHARE, "0.7", "0.6", null, later);
        offerPointsAt("/shares/1", ArrangementKind.JOB_SHARE, "0.6", "1.1", null, later);
        offerPointsAt("/conversionDate", ArrangementKind.JOB_SHARE, "0.6", "0.6", start.plusYears(1), later);
        offerPointsAt("/conversionDate", ArrangementKind.TWO_PART_TIME, "0.6", "0.6", null, later);
        offerPointsAt("/conversionDate", ArrangementKind.TWO_PART_TIME, "0.6", "0.6", start, later);
        offerPointsAt("/expiresAt", ArrangementKind.JOB_SHARE, "0.6", "0.6", null, at);
    }

    private void offerPointsAt(String pointer, ArrangementKind kind, String first, String second, LocalDate conversion,
            Instant expiresAt) {
        var shares = new Pair<>(new BigDecimal(first), new BigDecimal(second));
        var invalid = assertThrows(InvalidValue.class,
                () -> Offer.of(new Terms(kind, LocalDate.of(2026, 9, 1), shares, conversion, null, null, new Pair<>(null, null))
                        .requireTotalShare(ProposalFixture.MOST), expiresAt, pitches.now()));
        assertEquals(pointer, invalid.pointer());
    }

    private void refusalPointsAt(String pointer, Proposal proposal, List<Refusal.Reason> reasons) {
        var refusal = new Refusal("Because", reasons);
        var invalid = assertThrows(InvalidValue.class,
                () -> proposal.refuse(refusal, RULES, pitches.by(ActingRole.HIRING_MANAGER)));
        assertEquals(pointer, invalid.pointer(), invalid.getMessage());
    }

    private Refusal.Reason reason(String ground) {
        return new Refusal.Reason(ANNA, ground, heard(), null);
    }

    private static Instant due(Proposal proposal) {
        return proposal.statutoryRequests().getFirst().decisionDeadline().orElseThrow().dueAt();
    }

    private static LocalDate heard() {
        return LocalDate.of(2026, 6, 10);
    }

    private static List<ProposalStepKind> steps(List<ProposalEvent> events) {
        return events.stream().map(ProposalEvent::step).toList();
    }
}
