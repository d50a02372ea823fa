package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.MOST;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.offer.CounterOffer;
import jobshare.proposal.offer.Pay;
import jobshare.proposal.offer.Release;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;
import org.junit.jupiter.api.Test;

/** What both sides say to an offer until both partners accept it. */
class OfferTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private final ProposalFixture pitches = new ProposalFixture();

    private CommandContext manager() {
        return pitches.by(ActingRole.HIRING_MANAGER);
    }

    @Test
    void payIsProportionalToTheShare() {
        var yearly = new Pay(new BigDecimal("68001"), "EUR", Pay.Per.YEAR);
        assertEquals(new BigDecimal("40800.60"), yearly.forShare(new BigDecimal("0.6")));
        assertEquals(new BigDecimal("22664.73"), yearly.forShare(new BigDecimal("0.3333")));
        assertEquals(new BigDecimal("2400000"),
                new Pay(new BigDecimal("4800000"), "JPY", Pay.Per.YEAR).forShare(new BigDecimal("0.5")), "yen have no cents");
        assertEquals(new BigDecimal("31.50"),
                new Pay(new BigDecimal("31.5"), "GBP", Pay.Per.HOUR).forShare(new BigDecimal("0.5")),
                "both partners are paid the same for an hour");
        var nowhere = assertThrows(InvalidValue.class, () -> pitches.offer(null, new Pay(BigDecimal.ONE, "XQQ", Pay.Per.YEAR)));
        assertEquals("/pay/currency", nowhere.pointer());
    }

    @Test
    void nobodyAcceptsWhileACounterOfferIsOpen() {
        var proposal = pitches.countered();
        assertThrows(IllegalTransition.class, () -> proposal.accept(RULES, pitches.by(BEN)));
        assertEquals(ProposalStepKind.COUNTER_WITHDRAWN, proposal.withdrawCounter(pitches.by(ANNA)).step());
        proposal.accept(RULES, pitches.by(BEN));
        assertNotNull(proposal.acceptances().second());
    }

    @Test
    void anAgreedCounterOfferBecomesTheOfferAndNeedsNewAcceptances() {
        var proposal = pitches.offered();
        proposal.accept(RULES, pitches.by(BEN));
        proposal.counter(Ids.v7(), pitches.wish(), MOST, pitches.by(ANNA));
        var until = pitches.now().plus(Duration.ofDays(14));
        assertEquals(ProposalStepKind.COUNTER_AGREED, proposal.answerCounter(true, "Fine", until, manager()).step());
        assertEquals(LocalDate.of(2026, 10, 1), proposal.offer().orElseThrow().startDate());
        assertEquals(pitches.offer().shares(), proposal.offer().orElseThrow().shares(), "what was not wished otherwise stays");
        assertNull(proposal.acceptances().second());
        proposal.accept(RULES, pitches.by(ANNA));
        assertEquals(ProposalStepKind.HIRED, proposal.accept(RULES, pitches.by(BEN)).getLast().step());
    }

    @Test
    void aDeclinedCounterOfferLeavesTheOfferUnchanged() {
        var proposal = pitches.countered();
        var before = proposal.offer();
        assertEquals(ProposalStepKind.COUNTER_DECLINED,
                proposal.answerCounter(false, "We need you in September", pitches.now(), manager()).step());
        assertEquals(before, proposal.offer());
        assertEquals(CounterOffer.Status.DECLINED, proposal.counterOffers().getFirst().status());
        assertThrows(IllegalTransition.class, () -> proposal.answerCounter(true, null, pitches.now(), manager()),
                "answered once");
    }

    @Test
    void aSecondCounterOfferOrOfferReplacesTheFirst() {
        var proposal = pitches.countered();
        proposal.counter(Ids.v7(), pitches.wish(), MOST, pitches.by(ANNA));
        proposal.offer(pitches.offer(), manager());
        assertEquals(List.of(CounterOffer.Status.SUPERSEDED, CounterOffer.Status.SUPERSEDED),
                proposal.counterOffers().stream().map(CounterOffer::status).toList());
        assertEquals(ProposalStatus.OFFERED, proposal.status());
    }

    @Test
    void onlyItsAuthorCanReplaceOrWithdrawAnOpenCounterOffer() {
        var proposal = pitches.countered();
        assertThrows(IllegalTransition.class, () -> proposal.counter(Ids.v7(), pitches.wish(), MOST, pitches.by(BEN)));
        assertThrows(IllegalTransition.class, () -> proposal.withdrawCounter(pitches.by(BEN)));
        proposal.withdrawCounter(pitches.by(ANNA));
        proposal.counter(Ids.v7(), pitches.wish(), MOST, pitches.by(BEN));
    }

    @Test
    void anAgreedCounterOfferKeepsTheExpiryOfTheOffer() {
        var proposal = pitches.countered();
        var until = proposal.offer().orElseThrow().expiresAt();
        proposal.answerCounter(true, null, pitches.now().plusSeconds(60), manager());
        assertEquals(until, proposal.offer().orElseThrow().expiresAt());
    }

    @Test
    void aCounterOfferMustBeConsistentWithTheOffer() {
        var proposal = pitches.offered();
        var wish = new CounterOffer.Wish("More", null, new Pair<>(new BigDecimal("0.9"), new BigDecimal("0.9")), null, null);
        var tooMuch = assertThrows(InvalidValue.class, () -> proposal.counter(Ids.v7(), wish, MOST, pitches.by(ANNA)));
        assertEquals("/shares", tooMuch.pointer());
        assertEquals(List.of(), proposal.counterOffers());
    }

    @Test
    void theHireWaitsUntilTheLineManagerAgreesToTheRelease() {
        var proposal = pitches.offeredWithRelease();
        assertThrows(IllegalTransition.class, () -> proposal.accept(RULES, pitches.by(ANNA)));
        assertThrows(IllegalTransition.class, () -> proposal.accept(RULES, pitches.by(BEN)));
        assertThrows(InvalidValue.class, () -> proposal.agreeRelease(BEN, TODAY, manager()), "Ben holds no job");
        proposal.agreeRelease(ANNA, TODAY, manager());
        assertThrows(IllegalTransition.class, () -> proposal.agreeRelease(ANNA, TODAY, manager()), "agreed once");
        proposal.accept(RULES, pitches.by(ANNA));
        assertEquals(ProposalStepKind.HIRED, proposal.accept(RULES, pitches.by(BEN)).getLast().step());
    }

    @Test
    void nobodyCanStartBeforeTheirRelease() {
        var late = new Release(LocalDate.of(2026, 9, 2), null);
        var shares = new Pair<>(new BigDecimal("0.5"), new BigDecimal("0.5"));
        var invalid = assertThrows(InvalidValue.class, () -> new Terms(ArrangementKind.JOB_SHARE, LocalDate.of(2026, 9, 1),
                shares, null, null, null, new Pair<>(null, late)));
        assertEquals("/releases", invalid.pointer());
    }
}
