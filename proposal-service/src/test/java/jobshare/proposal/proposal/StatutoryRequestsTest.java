package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.EmploymentDetails;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.ruleset.StatutoryRequestStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings, more time, appeals and what passes, as the law of each place has it. All requests are made on 10 June 2026. */
class StatutoryRequestsTest {

    private static final LocalDate MADE = LocalDate.of(2026, 6, 10);

    private final ProposalFixture pitches = new ProposalFixture();

    @Test
    void theDecisionIsDueFromTheDayOfTheMeeting() {
        var proposal = requested("US-CA-SF");
        assertEquals(LocalDate.of(2026, 7, 22), due(proposal, Deadline.Kind.DECISION),
                "21 days for the meeting, and 21 from then");
        on("US-CA-SF", MADE.plusDays(5));
        proposal.recordMeeting(ANNA, MADE.plusDays(5), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertEquals(LocalDate.of(2026, 7, 6), due(proposal, Deadline.Kind.DECISION), "21 days from 15 June");
        assertEquals(Deadline.Status.MET, status(proposal, Deadline.Kind.MEETING));
        assertEquals(MADE.plusDays(5), request(proposal).consultedOn());
    }

    @Test
    void aMeetingMustBeBetweenTheRequestAndToday() {
        var proposal = requested("US-CA-SF");
        on("US-CA-SF", MADE.plusDays(5));
        pointsAt("/heldOn", () -> proposal.recordMeeting(ANNA, MADE.minusDays(1), RULES, pitches.by(ActingRole.HR)));
        pointsAt("/heldOn", () -> proposal.recordMeeting(ANNA, MADE.plusDays(6), RULES, pitches.by(ActingRole.HR)));
        pointsAt("/personId", () -> proposal.recordMeeting(BEN, MADE, RULES, pitches.by(ActingRole.HR)));
    }

    @Test
    void anOverdueMeetingIsMissedOnceAndCanStillBeRecorded() {
        var proposal = requested("US-CA-SF");
        // the last day is 1 July, in San Francisco seven hours behind; the warning comes seven days before
        var end = Instant.parse("2026-07-02T07:00:00Z");
        assertEquals(List.of(), steps(proposal, Instant.parse("2026-06-24T06:59:59Z")));
        assertEquals(List.of(ProposalStepKind.MEETING_NEAR), steps(proposal, Instant.parse("2026-06-24T07:00:00Z")));
        assertEquals(List.of(), steps(proposal, end.minusSeconds(1)), "warned once");
        assertEquals(List.of(ProposalStepKind.MEETING_MISSED), steps(proposal, end));
        assertEquals(List.of(), steps(proposal, end.plusSeconds(1)), "missed once");
        pitches.at(end.plusSeconds(2));
        proposal.recordMeeting(ANNA, MADE.plusDays(20), RULES, pitches.by(ActingRole.HR));
        assertEquals(Deadline.Status.MET, status(proposal, Deadline.Kind.MEETING), "it had been held in time");
    }

    @Test
    void aRecordedMeetingCountsAsTheConsultationBeforeARefusal() {
        var proposal = requested("GB");
        pointsAt("/grounds/0/consultedOn", () -> refuse(proposal, "QUALITY", null, null));
        proposal.recordMeeting(ANNA, MADE, RULES, pitches.by(ActingRole.HR));
        refuse(proposal, "QUALITY", null, null);
        assertEquals(MADE, request(proposal).consultedOn());
    }

    @Test
    void from2027ARefusalMustExplainWhyItIsReasonable() {
        pitches.at(Instant.parse("2027-02-01T09:00:00Z"));
        var proposal = requested("GB");
        assertEquals("GB-2027", request(proposal).ruleSet());
        var today = LocalDate.of(2027, 2, 1);
        pointsAt("/grounds/0/whyReasonable", () -> refuse(proposal, "QUALITY", today, null));
        pointsAt("/grounds/0/whyReasonable", () -> refuse(proposal, "QUALITY", today, " "));
        pointsAt("/grounds/0/ground", () -> refuse(proposal, null, today, "It is"));
        refuse(proposal, "QUALITY", today, "Two clients left in the trial");
        assertEquals("Two clients left in the trial", request(proposal).whyReasonable());
    }

    @Test
    void aRequestKeepsTheRulesOfItsDay() {
        pitches.at(Instant.parse("2026-12-31T20:00:00Z"));
        var old = requested("GB");
        var drafted = pitches.signed(pitches.request(ANNA, "GB"));
        assertEquals("GB-2024", request(drafted).ruleSet());
        pitches.at(Instant.parse("2027-01-01T00:00:00Z"));
        drafted.request(RULES, pitches.by(ActingRole.RECRUITER));
        assertEquals("GB-2027", request(drafted).ruleSet());
        old.startReview(pitches.by(ActingRole.HR));
        refuse(old, "QUALITY", LocalDate.of(2027, 1, 1), null);
        assertEquals("GB-2024", request(old).ruleSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "NL", "DE", "US-VT", "US-CA-SF"})
    void rejectsARefusalWithoutAGroundOfTheLaw(String jurisdiction) {
        var proposal = requested(jurisdiction);
        var heard = RULES.named(request(proposal).ruleSet()).dayOf(pitches.now());
        pointsAt("/grounds", () -> proposal.refuse(new Refusal("No", List.of()), RULES, pitches.by(ActingRole.HIRING_MANAGER)));
        pointsAt("/grounds/0/ground", () -> refuse(proposal, null, heard, "So"));
        pointsAt("/grounds/0/ground", () -> refuse(proposal, "WE_WOULD_RATHER_NOT", heard, "So"));
        pointsAt("/grounds/0/consultedOn",
                () -> refuse(proposal, RULES.named(request(proposal).ruleSet()).grounds().getLast().code(), null, "So"));
        assertEquals(StatutoryRequestStatus.MADE, request(proposal).status());
    }

    @Test
    void theEuropeanDirectiveRequiresReasonsButNoGround() {
        var proposal = requested("IE");
        assertEquals("EU-2022", request(proposal).ruleSet());
        assertTrue(request(proposal).deadlines().isEmpty());
        proposal.refuse(new Refusal("Both desks are needed", List.of()), RULES, pitches.by(ActingRole.HIRING_MANAGER));
        assertEquals(StatutoryRequestStatus.REFUSED, request(proposal).status());
        assertThrows(IllegalTransition.class, () -> proposal.appeal("But", RULES, pitches.by(ANNA)));
    }

    @Test
    void aGermanRequestWithoutADecisionIsGranted() {
        var proposal = requested("DE");
        // effect on 11 September; a whole month before it, so by 10 August, in Berlin two hours ahead
        var end = Instant.parse("2026-08-10T22:00:00Z");
        assertEquals(List.of(ProposalStepKind.DEADLINE_NEAR), steps(proposal, end.minusSeconds(1)));
        assertEquals(List.of(ProposalStepKind.DEEMED_GRANTED), steps(proposal, end));
        assertEquals(StatutoryRequestStatus.DEEMED_GRANTED, request(proposal).status());
        assertEquals(LocalDate.of(2026, 8, 11), request(proposal).decidedOn());
        assertEquals(ProposalStatus.REQUESTED, proposal.status(), "which is not yet a hire");
    }

    @Test
    void anExtensionNeedsBothSides() {
        var proposal = requested("GB");
        var until = LocalDate.of(2026, 9, 30);
        assertEquals(ProposalStepKind.EXTENSION_REQUESTED, extend(proposal, until, pitches.by(ActingRole.HIRING_MANAGER)));
        assertEquals(ProposalStepKind.EXTENSION_REQUESTED, extend(proposal, until, pitches.by(ActingRole.HR)),
                "HR is the same side");
        assertEquals(LocalDate.of(2026, 8, 9), due(proposal, Deadline.Kind.DECISION));
        assertEquals(ProposalStepKind.EXTENSION_REQUESTED, extend(proposal, until.plusDays(1), pitches.by(ANNA)),
                "another day is another wish");
        assertEquals(ProposalStepKind.DEADLINE_EXTENDED, extend(proposal, until.plusDays(1), pitches.by(ActingRole.HR)));
        assertEquals(until.plusDays(1), due(proposal, Deadline.Kind.DECISION));
        assertTrue(request(proposal).extension().isEmpty());
        assertEquals(List.of(), steps(proposal, Instant.parse("2026-08-10T00:00:00Z")), "the old day does not matter any more");
        assertEquals(List.of(ProposalStepKind.DEADLINE_PASSED), steps(proposal, Instant.parse("2026-10-01T23:00:00Z")));
    }

    @Test
    void onlyThePersonCanAgreeForThePerson() {
        var proposal = pitches.requested(pitches.request(ANNA, "GB"), pitches.request(BEN, "GB"));
        pointsAt("/personId", () -> proposal.extendDeadline(BEN, LocalDate.of(2026, 9, 1), null, RULES, pitches.by(ANNA)));
        var single = requested("GB");
        assertThrows(IllegalTransition.class,
                () -> single.extendDeadline(ANNA, LocalDate.of(2026, 9, 1), null, RULES, pitches.by(BEN)));
    }

    @Test
    void aTrialAllowsAnExtensionAndEndsWithinIt() {
        var proposal = requested("GB");
        var until = LocalDate.of(2026, 12, 31);
        pointsAt("/trialUntil", () -> proposal.extendDeadline(ANNA, until, until.plusDays(1), RULES, pitches.by(ANNA)));
        pointsAt("/trialUntil", () -> proposal.extendDeadline(ANNA, until, MADE, RULES, pitches.by(ANNA)));
        proposal.extendDeadline(ANNA, until, until.minusDays(14), RULES, pitches.by(ANNA));
        assertEquals(ProposalStepKind.EXTENSION_REQUESTED, extend(proposal, until, pitches.by(ActingRole.HR)),
                "without a trial it is another wish");
        assertEquals(ProposalStepKind.DEADLINE_EXTENDED,
                proposal.extendDeadline(ANNA, until, null, RULES, pitches.by(ANNA)).step());
        assertNull(request(proposal).trialUntil());
        proposal.extendDeadline(ANNA, until.plusDays(1), until, RULES, pitches.by(ANNA));
        proposal.extendDeadline(ANNA, until.plusDays(1), until, RULES, pitches.by(ActingRole.HR));
        assertEquals(until, request(proposal).trialUntil());
    }

    @Test
    void anExtensionMustBeLaterThanTheDeadline() {
        var proposal = requested("GB");
        pointsAt("/until", () -> extend(proposal, LocalDate.of(2026, 8, 9), pitches.by(ANNA)));
        pointsAt("/until", () -> extend(proposal, LocalDate.of(2999, 1, 1), pitches.by(ANNA)));
    }

    @Test
    void anOverdueBritishRequestCanBeExtendedForThreeMonths() {
        var proposal = requested("GB");
        steps(proposal, Instant.parse("2026-08-09T23:00:00Z"));
        assertEquals(StatutoryRequestStatus.OVERDUE, request(proposal).status());
        // due on 9 August; three months that begin with the 10th end on 9 November
        on("GB", LocalDate.of(2026, 11, 10));
        broken("extension-too-late", () -> extend(proposal, LocalDate.of(2026, 12, 1), pitches.by(ANNA)));
        on("GB", LocalDate.of(2026, 11, 9));
        extend(proposal, LocalDate.of(2026, 12, 1), pitches.by(ANNA));
        extend(proposal, LocalDate.of(2026, 12, 1), pitches.by(ActingRole.HR));
        assertEquals(StatutoryRequestStatus.MADE, request(proposal).status());
        assertEquals(List.of(ProposalStepKind.DEADLINE_PASSED), steps(proposal, Instant.parse("2026-12-02T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "DE", "US-VT", "IE", "NONE"})
    void rejectsAnExtensionIfTheLawGivesNone(String jurisdiction) {
        var proposal = requested(jurisdiction);
        assertThrows(IllegalTransition.class, () -> extend(proposal, LocalDate.of(2027, 1, 1), pitches.by(ANNA)));
        assertFalse(proposal.allowed(pitches.by(ANNA)).contains(ProposalAction.EXTEND_DEADLINE));
        assertTrue(proposal.allowed(pitches.by(ActingRole.HR)).contains(ProposalAction.RECORD_MEETING));
    }

    @Test
    void aMeetingDoesNotShortenAnExtension() {
        var proposal = requested("US-CA-SF");
        var until = LocalDate.of(2026, 9, 1);
        extend(proposal, until, pitches.by(ANNA));
        extend(proposal, until, pitches.by(ActingRole.HR));
        proposal.recordMeeting(ANNA, MADE, RULES, pitches.by(ActingRole.HR));
        assertEquals(until, due(proposal, Deadline.Kind.DECISION));
    }

    @Test
    void anAppealIsInTimeOnTheLastDayAndTooLateAfterIt() {
        var proposal = refused("US-CA-SF");
        // refused on 10 June: until 10 July, in San Francisco seven hours behind
        assertEquals(LocalDate.of(2026, 7, 10), due(proposal, Deadline.Kind.APPEAL));
        pitches.at(Instant.parse("2026-07-11T07:00:00Z"));
        var late = broken("appeal-too-late", () -> proposal.appeal("But", RULES, pitches.by(ANNA)));
        assertTrue(late.getMessage().contains("2026-07-10"), late.getMessage());
        pitches.at(Instant.parse("2026-07-11T06:59:59Z"));
        assertEquals(ProposalStepKind.APPEALED, proposal.appeal("But", RULES, pitches.by(ANNA)).step());
        assertEquals(StatutoryRequestStatus.APPEALED, request(proposal).status());
        assertEquals(LocalDate.of(2026, 7, 10), request(proposal).appealedOn());
    }

    @Test
    void aRefusalIsFinalAfterTheAppealPeriod() {
        var proposal = refused("US-CA-SF");
        assertThrows(IllegalTransition.class, () -> proposal.close("It stands", pitches.by(ActingRole.HIRING_MANAGER)));
        assertEquals(List.of(ProposalStepKind.APPEAL_NEAR), steps(proposal, Instant.parse("2026-07-11T06:59:59Z")));
        assertEquals(List.of(ProposalStepKind.APPEAL_TIME_OVER, ProposalStepKind.CLOSED),
                steps(proposal, Instant.parse("2026-07-11T07:00:00Z")));
        assertEquals(ProposalStatus.CLOSED, proposal.status());
        assertEquals(StatutoryRequestStatus.REFUSED, request(proposal).status());
        var late = assertThrows(IllegalTransition.class, () -> proposal.appeal("But", RULES, pitches.by(ANNA)));
        assertTrue(late.getMessage().contains("2026-07-10"), late.getMessage());
    }

    @Test
    void anAppealHasDeadlinesOfItsOwn() {
        var proposal = refused("US-CA-SF");
        on("US-CA-SF", LocalDate.of(2026, 7, 1));
        proposal.appeal("But", RULES, pitches.by(ANNA));
        assertEquals(LocalDate.of(2026, 7, 22), due(proposal, Deadline.Kind.APPEAL_MEETING));
        assertEquals(LocalDate.of(2026, 8, 12), due(proposal, Deadline.Kind.APPEAL_DECISION));
        proposal.startReview(pitches.by(ActingRole.HR));
        on("US-CA-SF", LocalDate.of(2026, 7, 9));
        pointsAt("/heldOn", () -> proposal.recordMeeting(ANNA, LocalDate.of(2026, 6, 30), RULES, pitches.by(ActingRole.HR)));
        proposal.recordMeeting(ANNA, LocalDate.of(2026, 7, 8), RULES, pitches.by(ActingRole.HR));
        assertEquals(LocalDate.of(2026, 7, 29), due(proposal, Deadline.Kind.APPEAL_DECISION), "21 days from the meeting");
        assertEquals(List.of(ProposalStepKind.DEADLINE_NEAR), steps(proposal, Instant.parse("2026-07-30T06:59:59Z")));
        assertEquals(List.of(ProposalStepKind.DEADLINE_PASSED), steps(proposal, Instant.parse("2026-07-30T07:00:00Z")));
        assertEquals(StatutoryRequestStatus.OVERDUE, request(proposal).status());
    }

    @Test
    void aBritishAppealIsDueWithinTheSameTwoMonths() {
        var proposal = refused("GB");
        assertEquals(Deadline.Status.MET, status(proposal, Deadline.Kind.DECISION));
        on("GB", LocalDate.of(2026, 7, 1));
        proposal.appeal("But", RULES, pitches.by(ANNA));
        assertEquals(Deadline.Status.OPEN, status(proposal, Deadline.Kind.DECISION));
        assertEquals(List.of(ProposalStepKind.DEADLINE_NEAR), steps(proposal, Instant.parse("2026-08-09T22:59:59Z")));
        assertEquals(List.of(ProposalStepKind.DEADLINE_PASSED), steps(proposal, Instant.parse("2026-08-09T23:00:00Z")));
    }

    @Test
    void aDismissedAppealMakesTheRefusalFinal() {
        var proposal = refused("GB");
        proposal.appeal("But", RULES, pitches.by(ANNA));
        proposal.close("We looked again", pitches.by(ActingRole.HR));
        assertEquals(StatutoryRequestStatus.REFUSED, request(proposal).status());
        assertEquals("ADDITIONAL_COSTS", request(proposal).ground());
        assertEquals(MADE, request(proposal).decidedOn());
    }

    @ParameterizedTest
    @CsvSource({"DE, 2025-12-10, true,  'six months are over on 9 June'",
            "DE, 2025-12-11, false, 'and here on 10 June, so the right is there from the 11th'",
            "NL, 2026-02-09, true,  '26 weeks are over on 9 August, and the change is wanted from the 10th'",
            "NL, 2026-02-10, false, 'and here on 10 August, a day too late'", "GB, 2026-06-10, true,  'from the first day'",})
    void requiresTheMinimumLengthOfService(String jurisdiction, LocalDate since, boolean enough, String why) {
        var proposal = pitches.signed(withDetails(jurisdiction, since, "10"));
        if (enough) {
            assertEquals(ProposalStepKind.REQUESTED, proposal.request(RULES, pitches.by(ActingRole.RECRUITER)).step(), why);
        } else {
            var refused = broken("condition-not-met", () -> proposal.request(RULES, pitches.by(ActingRole.RECRUITER)));
            assertTrue(refused.getMessage().contains(since.toString()), refused.getMessage());
            assertEquals(ProposalStatus.DRAFT, proposal.status(), why);
        }
    }

    @Test
    void rejectsOneHourBelowTheMinimum() {
        var since = LocalDate.of(2010, 1, 1);
        broken("condition-not-met",
                () -> pitches.signed(withDetails("US-CA-SF", since, "7.9")).request(RULES, pitches.by(ActingRole.RECRUITER)));
        pitches.signed(withDetails("US-CA-SF", since, "8.0")).request(RULES, pitches.by(ActingRole.RECRUITER));
    }

    @Test
    void requiresTheDetailsThatTheLawRequires() {
        var rules = RULES.named("US-CA-SF-2022");
        var since = LocalDate.of(2020, 1, 1);
        var codes = List.of("CAREGIVER", "EMPLOYER_SIZE");
        assertMissingDetail("/x/employedSince", new EmploymentDetails(null, BigDecimal.TEN, codes));
        assertMissingDetail("/x/employedSince", new EmploymentDetails(LocalDate.of(1890, 1, 1), BigDecimal.TEN, codes));
        assertMissingDetail("/x/employedSince", new EmploymentDetails(LocalDate.MAX, BigDecimal.TEN, codes));
        assertMissingDetail("/x/weeklyHours", new EmploymentDetails(since, null, codes));
        assertMissingDetail("/x/confirms", new EmploymentDetails(since, BigDecimal.TEN, List.of("CAREGIVER")));
        assertMissingDetail("/x/confirms/1", new EmploymentDetails(since, BigDecimal.TEN, List.of("CAREGIVER", "RICH")));
        rules.conditions().requireComplete(new EmploymentDetails(since, BigDecimal.TEN, codes), "the law", "/x");
    }

    private void assertMissingDetail(String pointer, EmploymentDetails told) {
        pointsAt(pointer, () -> RULES.named("US-CA-SF-2022").conditions().requireComplete(told, "the law", "/x"));
    }

    private StatutoryRequest withDetails(String jurisdiction, LocalDate since, String hours) {
        var whole = pitches.request(ANNA, jurisdiction);
        return StatutoryRequest.prepared(Ids.v7(), ANNA, jurisdiction, RULES.named(whole.ruleSet()), null,
                new EmploymentDetails(since, new BigDecimal(hours), whole.employment().confirms()));
    }

    @Test
    void erasureDeletesTextsAndEmploymentData() {
        var proposal = refused("GB");
        assertEquals("There is nobody else", request(proposal).whyReasonable());
        proposal.forget(BEN, pitches.now());
        assertNull(request(proposal).whyReasonable());
        assertEquals(BigDecimal.TEN, request(proposal).employment().weeklyHours(), "Anna's are hers");
        proposal.forget(ANNA, pitches.now());
        assertEquals(EmploymentDetails.NONE, request(proposal).employment());
    }

    private Proposal requested(String jurisdiction) {
        return pitches.requested(pitches.request(ANNA, jurisdiction));
    }

    private Proposal refused(String jurisdiction) {
        return pitches.refused(pitches.request(ANNA, jurisdiction));
    }

    private void refuse(Proposal proposal, String ground, LocalDate heardOn, String whyReasonable) {
        proposal.refuse(new Refusal("No", List.of(new Refusal.Reason(ANNA, ground, heardOn, whyReasonable))), RULES,
                pitches.by(ActingRole.HIRING_MANAGER));
    }

    private ProposalStepKind extend(Proposal proposal, LocalDate until, CommandContext context) {
        return proposal.extendDeadline(ANNA, until, null, RULES, context).step();
    }

    /** Noon of a day in the place. */
    private void on(String jurisdiction, LocalDate day) {
        pitches.at(day.atTime(LocalTime.NOON).atZone(RULES.of(jurisdiction, pitches.now()).orElseThrow().timeZone()).toInstant());
    }

    private static StatutoryRequest request(Proposal proposal) {
        return proposal.statutoryRequests().getFirst();
    }

    private static LocalDate due(Proposal proposal, Deadline.Kind kind) {
        return request(proposal).deadline(kind).orElseThrow().dueOn();
    }

    private static Deadline.Status status(Proposal proposal, Deadline.Kind kind) {
        return request(proposal).deadline(kind).orElseThrow().status();
    }

    private static List<ProposalStepKind> steps(Proposal proposal, Instant now) {
        return proposal.applyDeadlines(RULES, now).stream().map(ProposalEvent::step).toList();
    }

    private static void pointsAt(String pointer, Runnable command) {
        var invalid = assertThrows(InvalidValue.class, command::run);
        assertEquals(pointer, invalid.pointer(), invalid.getMessage());
    }

    private static RuleViolation broken(String type, Runnable command) {
        var rule = assertThrows(RuleViolation.class, command::run);
        assertEquals(type, rule.type(), rule.getMessage());
        return rule;
    }
}
