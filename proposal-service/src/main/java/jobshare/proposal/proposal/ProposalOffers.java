package jobshare.proposal.proposal;

import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;

/** The offer, and what both sides say to it until both partners accept it. */
@MappedSuperclass
abstract class ProposalOffers extends ProposalMoves {

    /** Offers the role, or offers it anew on other terms, to which both have to say yes again. */
    public ProposalEvent offer(Offer made, Act act) {
        check(Action.OFFER, act.person());
        replaceOffer(made);
        openCounter().ifPresent(counter -> counter.settle(CounterOffer.Status.SUPERSEDED, null, act.at()));
        return move(Action.OFFER, Step.OFFERED, act);
    }

    private void replaceOffer(Offer made) {
        offer = made;
        parties().forEach(Party::forgetAcceptance);
    }

    /** A partner would rather have other terms. A second wish takes the place of the first. */
    public ProposalEvent counter(UUID counterId, CounterOffer.Wish wish, BigDecimal mostTogether, Act act) {
        check(Action.COUNTER, act.person());
        var counter = new CounterOffer(counterId, actor(act).person(), wish, act.at());
        counter.in(offered().terms()).within(mostTogether);
        openCounter().ifPresent(open -> open.settle(CounterOffer.Status.SUPERSEDED, null, act.at()));
        counterOffers.add(counter);
        return move(Action.COUNTER, Step.COUNTERED, act);
    }

    public ProposalEvent takeBackCounter(Act act) {
        check(Action.TAKE_BACK_COUNTER, act.person());
        openCounter().orElseThrow().settle(CounterOffer.Status.TAKEN_BACK, null, act.at());
        return move(Action.TAKE_BACK_COUNTER, Step.COUNTER_TAKEN_BACK, act);
    }

    /**
     * The employer changes the offer as wished, or leaves it as it is.
     *
     * @param expiresAt until when the changed offer may be accepted at least
     */
    public ProposalEvent answerCounter(boolean agreed, @Nullable String answer, Instant expiresAt, Act act) {
        check(Action.ANSWER_COUNTER, act.person());
        var counter = openCounter().orElseThrow();
        if (agreed) {
            var before = offered();
            replaceOffer(
                    Offer.of(counter.in(before.terms()), before.expiresAt().isAfter(expiresAt) ? before.expiresAt() : expiresAt,
                            act.at()));
        }
        counter.settle(agreed ? CounterOffer.Status.AGREED : CounterOffer.Status.DECLINED, answer, act.at());
        return move(Action.ANSWER_COUNTER, agreed ? Step.COUNTER_AGREED : Step.COUNTER_DECLINED, act);
    }

    /** The line manager of one of the two lets them go as offered. */
    public ProposalEvent agreeRelease(PersonId person, LocalDate on, Act act) {
        check(Action.AGREE_RELEASE, act.person());
        var place = people().indexOf(person);
        var release = place < 0 ? null : offered().releases().get(place);
        if (release == null || release.agreedOn() != null) {
            throw new InvalidValue("/personId", "No release of " + person + " waits for an agreement.");
        }
        offer = offered().released(place == 0, on);
        return move(Action.AGREE_RELEASE, Step.RELEASE_AGREED, act);
    }

    private Offer offered() {
        return Objects.requireNonNull(offer, "an offer is there once it was made");
    }

    /** One partner says yes to the offer; the second yes is the hire, and a step of its own. */
    public List<ProposalEvent> accept(RuleSets rules, Act act) {
        check(Action.ACCEPT, act.person());
        actor(act).accept(act.at());
        var accepted = step(Step.ACCEPTED, act);
        if (first.acceptedAt() == null || second.acceptedAt() == null) {
            return List.of(accepted);
        }
        statutoryRequests.forEach(request -> request.grant(rules.named(request.ruleSet()), act.at()));
        return List.of(accepted, move(Action.ACCEPT, Step.HIRED, act));
    }
}
