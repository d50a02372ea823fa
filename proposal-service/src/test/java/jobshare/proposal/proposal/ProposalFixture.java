package jobshare.proposal.proposal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.interview.CriterionScore;
import jobshare.proposal.interview.InterviewDetails;
import jobshare.proposal.interview.InterviewKind;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.Recommendation;
import jobshare.proposal.interview.RescheduleRequest;
import jobshare.proposal.interview.ScorecardRequest;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.Pay;
import jobshare.proposal.offer.Release;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.ruleset.Confirmation;
import jobshare.proposal.ruleset.EmploymentDetails;
import jobshare.proposal.ruleset.RuleSetFiles;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/** Proposals in any state, reached by their own commands alone. */
public final class ProposalFixture {

    public static final PersonId ANNA = PersonId.of(UUID.fromString("7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0001"));
    public static final PersonId BEN = PersonId.of(UUID.fromString("7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0002"));
    public static final RuleSets RULES = RuleSetFiles.load();
    public static final Pitch PITCH = new Pitch("Two heads", "Cover all year", null, null, null, null, "Six months",
            List.of(new Measure("Turnaround", "Five days")), null, null, List.of(new Endorsement("Head of claims", "They work")));

    public static final BigDecimal MOST = new BigDecimal("1.2");

    private Instant now = Instant.parse("2026-06-10T09:00:00Z");

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
    }

    public ProposalFixture at(Instant instant) {
        now = instant;
        return this;
    }

    public CommandContext by(ActingRole side) {
        return CommandContext.of(side, now);
    }

    public CommandContext by(PersonId person) {
        return CommandContext.ofPartner(person, now);
    }

    public Proposal draft(StatutoryRequest... requests) {
        return Proposal
                .draft(ProposalId.of(Ids.v7()), PartnershipId.of(Ids.v7()), List.of(ANNA, BEN), RoleId.of(Ids.v7()), PITCH,
                        List.of(requests), by(ANNA))
                .proposal();
    }

    public StatutoryRequest request(PersonId person, String jurisdiction) {
        return request(person, jurisdiction, null);
    }

    /** A request of someone who meets every condition of the law. */
    public StatutoryRequest request(PersonId person, String jurisdiction, LocalDate effectiveFrom) {
        var rules = RULES.of(jurisdiction, now).orElseThrow();
        var told = new EmploymentDetails(LocalDate.of(2010, 1, 1), BigDecimal.TEN,
                rules.conditions().confirmations().stream().map(Confirmation::code).toList());
        return StatutoryRequest.prepared(Ids.v7(), person, jurisdiction, rules, effectiveFrom, told);
    }

    /** A refusal that the law permits, of every request that waits. */
    public Refusal lawful(Proposal proposal) {
        return new Refusal("No", proposal.statutoryRequests().stream().filter(StatutoryRequest::isPending).map(request -> {
            var rules = RULES.named(request.ruleSet());
            return new Refusal.Reason(request.person(), rules.requiresGround() ? rules.grounds().getFirst().code() : null,
                    rules.dayOf(now), "There is nobody else");
        }).toList());
    }

    public Proposal signed(StatutoryRequest... requests) {
        var proposal = draft(requests);
        proposal.sign(by(ANNA));
        proposal.sign(by(BEN));
        return proposal;
    }

    public Proposal requested(StatutoryRequest... requests) {
        var proposal = signed(requests);
        proposal.request(RULES, by(ActingRole.RECRUITER));
        return proposal;
    }

    public Proposal inReview(StatutoryRequest... requests) {
        var proposal = requested(requests);
        proposal.startReview(by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    public Proposal interviewing(StatutoryRequest... requests) {
        var proposal = inReview(requests);
        proposal.scheduleInterview(Ids.v7(), null, joint(), by(ActingRole.HIRING_MANAGER));
        proposal.raiseConcern(Ids.v7(), ConcernKind.CLIENTS, "Whom do clients call?", by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    public Proposal passed(StatutoryRequest... requests) {
        var proposal = interviewing(requests);
        proposal.recordOutcome(proposal.interviews().getFirst(), InterviewResult.PASSED, null, by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    public Proposal offered(StatutoryRequest... requests) {
        var proposal = passed(requests);
        proposal.offer(offer(), by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    /** In review again, with a question that was open when it was refused. */
    public Proposal askedBeforeTheAppeal() {
        var proposal = in(ProposalStatus.MORE_INFORMATION);
        proposal.refuse(new Refusal("No budget this year", List.of()), RULES, by(ActingRole.HIRING_MANAGER));
        proposal.appeal("There is a budget", RULES, by(ANNA));
        proposal.startReview(by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    /** Anna would rather start later. */
    public Proposal countered() {
        var proposal = offered();
        proposal.counter(Ids.v7(), wish(), MOST, by(ANNA));
        return proposal;
    }

    public CounterOffer.Wish wish() {
        return new CounterOffer.Wish("I need September", LocalDate.of(2026, 10, 1), null, null, null);
    }

    /** Anna's line manager has still to let her go. */
    public Proposal offeredWithRelease() {
        var proposal = passed();
        proposal.offer(offer(new Release(LocalDate.of(2026, 8, 1), null), null), by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    public Proposal hired(StatutoryRequest... requests) {
        var proposal = offered(requests);
        proposal.accept(RULES, by(ANNA));
        proposal.accept(RULES, by(BEN));
        return proposal;
    }

    public Proposal refused(StatutoryRequest... requests) {
        var proposal = inReview(requests);
        proposal.refuse(lawful(proposal), RULES, by(ActingRole.HIRING_MANAGER));
        return proposal;
    }

    /** A proposal in the state, with every guard open that can be open there. */
    public Proposal in(ProposalStatus status, StatutoryRequest... requests) {
        return switch (status) {
            case DRAFT -> draft(requests);
            case SOUNDING -> after(draft(requests), proposal -> proposal.sendSounding(by(ActingRole.RECRUITER)));
            case REQUESTED -> requested(requests);
            case IN_REVIEW -> inReview(requests);
            case MORE_INFORMATION ->
                after(inReview(requests), proposal -> proposal.ask(Ids.v7(), "How?", by(ActingRole.HIRING_MANAGER)));
            case INTERVIEWING -> interviewing(requests);
            case OFFERED -> offered(requests);
            case REFUSED -> refused(requests);
            case APPEALED -> after(refused(requests), proposal -> proposal.appeal("There is a budget", RULES, by(ANNA)));
            case HIRED -> hired();
            case WITHDRAWN -> after(draft(), proposal -> proposal.withdraw(RULES, by(ActingRole.HR)));
            case LAPSED -> after(draft(), proposal -> proposal.lapse(RULES, by(ActingRole.SCHEDULER)));
            case CLOSED -> after(refused(), proposal -> proposal.close(null, by(ActingRole.HIRING_MANAGER)));
        };
    }

    private static Proposal after(Proposal proposal, Consumer<Proposal> command) {
        command.accept(proposal);
        return proposal;
    }

    public Offer offer() {
        return offer(null, null);
    }

    /** @param released of Anna; null where she has no job to be released from */
    public Offer offer(@Nullable Release released, @Nullable Pay pay) {
        var half = new BigDecimal("0.6");
        return Offer.of(new Terms(ArrangementKind.JOB_SHARE, LocalDate.of(2026, 9, 1), new Pair<>(half, half), null, null, pay,
                new Pair<>(released, null)), now.plus(Duration.ofDays(14)), now);
    }

    public InterviewDetails joint() {
        return new InterviewDetails(InterviewKind.JOINT, null, now.plus(Duration.ofDays(7)),
                now.plus(Duration.ofDays(7)).plusSeconds(3600), ZoneId.of("Europe/London"), "Room 4", null,
                List.of("Head of claims"));
    }

    /** Another time for the joint interview. */
    public RescheduleRequest later() {
        var starts = now.plus(Duration.ofDays(9));
        return new RescheduleRequest(starts, starts.plusSeconds(3600), null, null, null, null);
    }

    /** What the head of claims thought. */
    public ScorecardRequest card() {
        return new ScorecardRequest("Head of claims", List.of(new CriterionScore("Clear handover", 4, null)), Recommendation.YES,
                null);
    }

    public InterviewDetails alone(PersonId person) {
        return new InterviewDetails(InterviewKind.SINGLE, person, now.plus(Duration.ofDays(8)),
                now.plus(Duration.ofDays(8)).plusSeconds(1800), ZoneId.of("Europe/London"), null, "https://meet.example.com/a",
                List.of());
    }
}
