package jobshare.proposal.proposal;

import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.MOST;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.proposal.command.RefusalTable;
import jobshare.proposal.interview.InterviewResult;
import jobshare.proposal.interview.PartnerConsequence;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.OfferRequest;
import jobshare.proposal.offer.OfferRequest.ReleaseRequest;
import jobshare.proposal.offer.Pay;
import jobshare.proposal.offer.Release;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every refusal of an offer and of the negotiation about it. */
class OfferRefusalsTest {

    private static final String TEXTS = """
            # offer before an interview was passed
            illegal: You cannot offer now. An offer requires a PASSED interview.
            # offer while a withdrawal is pending
            illegal: You cannot offer now. A partner has requested withdrawal. Wait until the other
            partner withdraws too, or the withdrawal is cancelled.
            # accept while a withdrawal is pending
            illegal: You cannot accept now. A partner has requested withdrawal. Wait until the other
            partner withdraws too, or the withdrawal is cancelled.
            # counter while a withdrawal is pending
            illegal: You cannot counter now. A partner has requested withdrawal. Wait until the
            other partner withdraws too, or the withdrawal is cancelled.
            # accept twice
            illegal: You cannot accept now. You have already accepted.
            # accept with an open counter-offer
            illegal: You cannot accept now. A counter-offer is open. Wait until the employer answers
            it, or the partner who made it withdraws it.
            # accept before the release
            illegal: You cannot accept now. The release of a partner has not been agreed yet. The
            hiring manager or HR records the agreement.
            # counter beside the partner
            illegal: You cannot counter now. A counter-offer of your partner is open.
            # answer no counter-offer
            illegal: You cannot answer counter now. No counter-offer is open.
            # withdraw no counter-offer
            illegal: You cannot withdraw counter now. No counter-offer is open.
            # withdraw the counter-offer of the partner
            illegal: You cannot withdraw counter now. The open counter-offer is your partner's, and
            only they can withdraw it.
            # agree to no release
            illegal: You cannot agree release now. No release waits for an agreement.
            # agree to the release of the other
            /personId: No release of 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0002 waits for an agreement.
            # counter with too much
            /shares: The shares add up to 1.8 of full time; the role needs 1.00 to 1.2.
            # offer too little
            /shares: The shares add up to 0.9 of full time; the role needs 1.00 to 1.2.
            # offer a share above full time
            /shares/1: A share is a part of full time from 0.05 to 1.00, with at most four decimals,
            not 1.1.
            # offer a tiny share
            /shares/0: A share is a part of full time from 0.05 to 1.00, with at most four decimals,
            not 0.01.
            # convert a job share
            /conversionDate: A JOB_SHARE is one job already; only TWO_PART_TIME has a conversion
            date.
            # never convert
            /conversionDate: Give a date after 2026-09-01 by which the two part-time contracts
            become one shared job.
            # end a trial before it starts
            /trialUntil: A trial that starts on 2026-09-01 cannot end on 2026-09-01.
            # start before the release
            /releases: Someone who is released on 2026-09-02 cannot start on 2026-09-01. Start on
            the day of the release or later.
            # pay in no currency
            /pay/currency: 'XYZ' is not an ISO 4217 currency such as EUR.
            # start out of all bounds
            /startDate: 1999-12-31 is not between 2000-01-01 and 2100-12-31.
            # let it expire in the past
            /expiresAt: Let the offer expire in the future: 2026-06-10T09:00:00Z is not after now,
            2026-06-10T09:00:00Z. Omit it for the usual time.
            # release a stranger
            /releases/0/personId: 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0003 is not a partner in this
            proposal.
            # release a partner twice
            /releases/1/personId: 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0001 is named twice.
            """;

    private static final Map<PartnerConsequence, String> AGAINST = Map.of(PartnerConsequence.REPEAT,
            "You cannot offer now. Interview {id} must be repeated first.", PartnerConsequence.CONTINUE_WITH_ANOTHER_PARTNER,
            "You cannot offer now. Interview {id} recommends that one partner continues with another partner. "
                    + "Refuse this proposal; that partner can send a new one with the other partner.",
            PartnerConsequence.END,
            "You cannot offer now. Interview {id} was FAILED. Refuse the proposal, or hold another interview.");
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final PersonId CARL = PersonId.of(UUID.fromString("7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0003"));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ProposalFixture pitches = new ProposalFixture();

    private static Terms terms(ArrangementKind kind, String first, String second, @Nullable LocalDate conversion,
            @Nullable LocalDate trial) {
        return new Terms(kind, START, new Pair<>(new BigDecimal(first), new BigDecimal(second)), conversion, trial, null,
                new Pair<>(null, null));
    }

    private static OfferRequest request(ReleaseRequest... releases) {
        return new OfferRequest(ArrangementKind.JOB_SHARE, START, List.of(HALF, HALF), null, null, null, List.of(releases), null);
    }

    private Proposal withdrawing(Proposal proposal) {
        proposal.withdraw(RULES, pitches.by(ANNA));
        return proposal;
    }

    private Proposal met(InterviewResult result, @Nullable PartnerConsequence consequence) {
        var proposal = pitches.interviewing();
        proposal.recordOutcome(proposal.interviews().getFirst(), InterviewResult.PASSED, null, pitches.by(HR));
        var second = Ids.v7();
        proposal.scheduleInterview(second, null, pitches.joint(), pitches.by(HR));
        pitches.at(pitches.now().plusSeconds(60));
        proposal.recordOutcome(proposal.interview(second).orElseThrow(), result, consequence, pitches.by(HR));
        return proposal;
    }

    @TestFactory
    Stream<DynamicTest> explainsTheRefusalAndTheAllowedActions() {
        var offered = pitches.offered();
        var countered = pitches.countered();
        return new RefusalTable(TEXTS)
                .refuses("offer before an interview was passed",
                        () -> pitches.interviewing().offer(pitches.offer(), pitches.by(HR)))
                .refuses("offer while a withdrawal is pending",
                        () -> withdrawing(pitches.passed()).offer(pitches.offer(), pitches.by(HIRING_MANAGER)))
                .refuses("accept while a withdrawal is pending",
                        () -> withdrawing(pitches.offered()).accept(RULES, pitches.by(BEN)))
                .refuses("counter while a withdrawal is pending",
                        () -> withdrawing(pitches.offered()).counter(Ids.v7(), pitches.wish(), MOST, pitches.by(BEN)))
                .refuses("accept twice", () -> {
                    offered.accept(RULES, pitches.by(BEN));
                    offered.accept(RULES, pitches.by(BEN));
                })
                .refuses("accept with an open counter-offer", () -> countered.accept(RULES, pitches.by(BEN)))
                .refuses("accept before the release", () -> pitches.offeredWithRelease().accept(RULES, pitches.by(BEN)))
                .refuses("counter beside the partner", () -> countered.counter(Ids.v7(), pitches.wish(), MOST, pitches.by(BEN)))
                .refuses("answer no counter-offer",
                        () -> pitches.offered().answerCounter(true, null, pitches.now(), pitches.by(HIRING_MANAGER)))
                .refuses("withdraw no counter-offer", () -> pitches.offered().withdrawCounter(pitches.by(ANNA)))
                .refuses("withdraw the counter-offer of the partner", () -> countered.withdrawCounter(pitches.by(BEN)))
                .refuses("agree to no release", () -> pitches.offered().agreeRelease(ANNA, START, pitches.by(HR)))
                .refuses("agree to the release of the other",
                        () -> pitches.offeredWithRelease().agreeRelease(BEN, START, pitches.by(HR)))
                .refuses("counter with too much", () -> pitches.offered()
                        .counter(Ids.v7(),
                                new CounterOffer.Wish("More", null, new Pair<>(new BigDecimal("0.9"), new BigDecimal("0.9")),
                                        null, null),
                                MOST, pitches.by(ANNA)))
                .refuses("offer too little",
                        () -> terms(ArrangementKind.JOB_SHARE, "0.4", "0.5", null, null).requireTotalShare(MOST))
                .refuses("offer a share above full time", () -> terms(ArrangementKind.JOB_SHARE, "0.5", "1.1", null, null))
                .refuses("offer a tiny share", () -> terms(ArrangementKind.JOB_SHARE, "0.01", "0.9", null, null))
                .refuses("convert a job share", () -> terms(ArrangementKind.JOB_SHARE, "0.5", "0.5", START.plusYears(1), null))
                .refuses("never convert", () -> terms(ArrangementKind.TWO_PART_TIME, "0.5", "0.5", null, null))
                .refuses("end a trial before it starts", () -> terms(ArrangementKind.JOB_SHARE, "0.5", "0.5", null, START))
                .refuses("start before the release",
                        () -> new Terms(ArrangementKind.JOB_SHARE, START, new Pair<>(HALF, HALF), null, null, null,
                                new Pair<>(null, new Release(START.plusDays(1), null))))
                .refuses("pay in no currency",
                        () -> new Terms(ArrangementKind.JOB_SHARE, START, new Pair<>(HALF, HALF), null, null,
                                new Pay(BigDecimal.TEN, "XYZ", Pay.Per.HOUR), new Pair<>(null, null)))
                .refuses("start out of all bounds",
                        () -> new Terms(ArrangementKind.JOB_SHARE, LocalDate.of(1999, 12, 31), new Pair<>(HALF, HALF), null, null,
                                null, new Pair<>(null, null)))
                .refuses("let it expire in the past",
                        () -> Offer.of(terms(ArrangementKind.JOB_SHARE, "0.5", "0.5", null, null), pitches.now(), pitches.now()))
                .refuses("release a stranger", () -> request(new ReleaseRequest(CARL, START, null)).terms(new Pair<>(ANNA, BEN)))
                .refuses("release a partner twice",
                        () -> request(new ReleaseRequest(ANNA, START, null), new ReleaseRequest(ANNA, START, null))
                                .terms(new Pair<>(ANNA, BEN)))
                .tests();
    }

    /** Their texts name the interview, whose id is new each time. */
    @TestFactory
    Stream<DynamicTest> namesTheInterviewThatBlocksAnOffer() {
        return Stream.of(PartnerConsequence.REPEAT, PartnerConsequence.CONTINUE_WITH_ANOTHER_PARTNER, PartnerConsequence.END)
                .map(consequence -> {
                    var proposal = met(InterviewResult.FAILED, consequence);
                    var interview = proposal.interviews().getLast().id().toString();
                    return DynamicTest.dynamicTest(consequence.name(), () -> {
                        var text = assertThrows(IllegalTransition.class,
                                () -> proposal.offer(pitches.offer(), pitches.by(HIRING_MANAGER))).getMessage();
                        assertEquals(AGAINST.get(consequence), text.replace(interview, "{id}"));
                    });
                });
    }
}
