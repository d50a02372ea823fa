package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.PITCH;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.PartnerConsequence;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Release;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.ruleset.StatutoryRequestStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the sides do of what they are allowed, in whatever order, the promises of a proposal hold. */
class ProposalRandomWalkTest {

    private static final int WALKS = 3_000;
    private static final List<String> JURISDICTIONS = List.of("GB", "NL", "DE", "FR", "US-VT", "US-CA-SF", "NONE");
    private static final EnumSet<ProposalAction> ENDING = EnumSet.of(ProposalAction.REFUSE, ProposalAction.WITHDRAW,
            ProposalAction.LAPSE, ProposalAction.CLOSE);

    private static final List<InterviewResult> RESULTS = List.of(InterviewResult.values());
    private static final Release RELEASE = new Release(LocalDate.of(2026, 8, 1), null);

    private record Choice(ActingRole side, @Nullable PersonId person, ProposalAction action) {
    }

    @Test
    void everyAllowedActionSucceedsAndKeepsTheInvariants() {
        var ends = EnumSet.noneOf(ProposalStatus.class);
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            var pitches = new ProposalFixture();
            var jurisdiction = JURISDICTIONS.get(random.nextInt(JURISDICTIONS.size()));
            var proposal = pitches.draft(pitches.request(ANNA, jurisdiction));
            for (int step = 0; step < 40 && !proposal.status().isEnd(); step++) {
                pitches.at(pitches.now().plus(Duration.ofHours(random.nextInt(48))));
                var choice = choose(choices(proposal), random);
                run(proposal, choice, pitches, random);
                check(proposal, "seed " + seed + ", after " + choice);
            }
            ends.add(proposal.status());
        }
        assertTrue(
                ends.containsAll(
                        EnumSet.of(ProposalStatus.HIRED, ProposalStatus.WITHDRAWN, ProposalStatus.LAPSED, ProposalStatus.CLOSED)),
                "the walks reach every end: " + ends);
    }

    /** What ends a proposal is chosen more seldom, or hardly one would come far. */
    private static Choice choose(List<Choice> choices, Random random) {
        var going = choices.stream().filter(choice -> !ENDING.contains(choice.action())).toList();
        var among = going.isEmpty() || random.nextInt(20) == 0 ? choices : going;
        return among.get(random.nextInt(among.size()));
    }

    private static List<Choice> choices(Proposal proposal) {
        var choices = new ArrayList<Choice>();
        for (var side : ActingRole.values()) {
            var people = side == ActingRole.PARTNER ? List.of(ANNA, BEN) : Collections.<PersonId>singletonList(null);
            people.forEach(person -> proposal.allowed(new CommandContext(side, person, Instant.EPOCH))
                    .forEach(action -> choices.add(new Choice(side, person, action))));
        }
        return choices;
    }

    private static void check(Proposal proposal, String when) {
        var timeline = proposal.timeline();
        for (int i = 1; i < timeline.size(); i++) {
            assertTrue(!timeline.get(i).at().isBefore(timeline.get(i - 1).at()), when);
            assertTrue(!timeline.get(i - 1).status().isEnd(), when);
        }
        assertEquals(proposal.status(), timeline.getLast().status(), when);
        assertEquals(timeline.size(), proposal.version(), when);
        if (proposal.status() == ProposalStatus.HIRED) {
            assertNotNull(proposal.acceptances().first(), when);
            assertNotNull(proposal.acceptances().second(), when);
            assertTrue(proposal.interviews().stream().anyMatch(Interview::isPassed), when);
            assertTrue(proposal.leaving().isEmpty(), when);
            assertTrue(proposal.counterOffers().stream().noneMatch(CounterOffer::isOpen), when);
            assertTrue(proposal.offer()
                    .orElseThrow()
                    .releases()
                    .stream()
                    .allMatch(release -> release == null || release.agreedOn() != null), when);
        }
        if (proposal.isKnownToEmployer() && timeline.stream().anyMatch(entry -> entry.step() == ProposalStepKind.REQUESTED)) {
            assertTrue(proposal.isSignedByBoth(), when);
        }
        for (var request : proposal.statutoryRequests()) {
            boolean refused = request.status() == StatutoryRequestStatus.REFUSED;
            assertTrue(!refused || !RULES.named(request.ruleSet()).requiresGround() || request.ground() != null, when);
            assertTrue(!(proposal.status().isEnd() && request.isPending()), when + ": nothing waits after the end");
            assertTrue(!proposal.status().isEnd() || request.deadlines().values().stream().noneMatch(Deadline::isOpen),
                    when + ": no deadline runs after the end");
        }
    }

    private static void run(Proposal proposal, Choice choice, ProposalFixture pitches, Random random) {
        var context = new CommandContext(choice.side(), choice.person(), pitches.now());
        var request = proposal.statutoryRequests().getFirst();
        switch (choice.action()) {
            case CHANGE_PITCH -> proposal.changePitch(PITCH, context);
            case SIGN -> proposal.sign(context);
            case SEND_SOUNDING -> proposal.sendSounding(context);
            case EXPRESS_INTEREST -> proposal.expressInterest(context);
            case REQUEST -> proposal.request(RULES, context);
            case START_REVIEW -> proposal.startReview(context);
            case ASK -> proposal.ask(Ids.v7(), "How?", context);
            case ANSWER -> proposal.answer("So", context);
            case SCHEDULE_INTERVIEW ->
                proposal.scheduleInterview(Ids.v7(), null, random.nextBoolean() ? pitches.joint() : pitches.alone(BEN), context);
            case RESCHEDULE_INTERVIEW -> proposal.rescheduleInterview(openInterview(proposal), pitches.later(), context);
            case SCORE_INTERVIEW -> score(proposal, pitches, context);
            case RECORD_OUTCOME -> recordOutcome(proposal, random, context);
            case OFFER -> proposal.offer(pitches.offer(random.nextBoolean() ? RELEASE : null, null), context);
            case AGREE_RELEASE -> proposal.agreeRelease(ANNA, LocalDate.ofInstant(pitches.now(), ZoneOffset.UTC), context);
            case COUNTER -> proposal.counter(Ids.v7(), pitches.wish(), ProposalFixture.MOST, context);
            case ANSWER_COUNTER -> proposal.answerCounter(random.nextBoolean(), null, pitches.now().plusSeconds(60), context);
            case WITHDRAW_COUNTER -> proposal.withdrawCounter(context);
            case ACCEPT -> proposal.accept(RULES, context);
            case REFUSE -> proposal.refuse(pitches.lawful(proposal), RULES, context);
            case APPEAL -> proposal.appeal("Again", RULES, context);
            case CLOSE -> proposal.close(null, context);
            case WITHDRAW -> proposal.withdraw(RULES, context);
            case CANCEL_WITHDRAWAL -> proposal.cancelWithdrawal(context);
            case RAISE_CONCERN -> proposal.raiseConcern(Ids.v7(), ConcernKind.COST, "?", context);
            case ANSWER_CONCERN -> proposal.answerConcern(open(proposal), "!", null, context);
            case RESOLVE_CONCERN -> proposal.resolveConcern(open(proposal), random.nextBoolean(), context);
            case LAPSE -> proposal.lapse(RULES, context);
            case RECORD_MEETING ->
                proposal.recordMeeting(ANNA, RULES.named(request.ruleSet()).dayOf(pitches.now()), RULES, context);
            case EXTEND_DEADLINE -> extend(proposal, request, context);
        }
        proposal.applyDeadlines(RULES, pitches.now());
    }

    private static void recordOutcome(Proposal proposal, Random random, CommandContext context) {
        var result = RESULTS.get(random.nextInt(RESULTS.size()));
        proposal.recordOutcome(openInterview(proposal), result, result == InterviewResult.PASSED ? null
                : random.nextBoolean() ? PartnerConsequence.CONTINUE_AS_PAIR : PartnerConsequence.REPEAT, context);
    }

    private static Interview openInterview(Proposal proposal) {
        return proposal.interviews().stream().filter(Interview::isOpen).findFirst().orElseThrow();
    }

    /** Only those on duty the panel has a card. */
    private static void score(Proposal proposal, ProposalFixture pitches, CommandContext context) {
        proposal.interviews()
                .stream()
                .filter(interview -> interview.isOpen() && !interview.panel().isEmpty())
                .findFirst()
                .ifPresent(interview -> proposal.score(interview, Ids.v7(), pitches.card(), context));
    }

    private static Concern open(Proposal proposal) {
        return proposal.concerns().stream().filter(Concern::isOpen).findFirst().orElseThrow();
    }

    private static void extend(Proposal proposal, StatutoryRequest request, CommandContext context) {
        var rules = RULES.named(request.ruleSet());
        var due = request.decisionDeadline();
        if (due.isPresent() && rules.extension() != null
                && !rules.dayOf(context.at()).isAfter(rules.extension().lastDay(due.get().dueOn()))) {
            proposal.extendDeadline(ANNA, due.get().dueOn().plusWeeks(1), null, RULES, context);
        }
    }
}
