package jobshare.proposal.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/** The offer to a pair, their counter-offers, the releases from their present jobs and their acceptances. */
@Embeddable
public class Negotiation {

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "offer_kind"))
    private @Nullable Offer offer;
    @Embedded
    private @Nullable Acceptances acceptances;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("madeAt, id")
    private List<CounterOffer> counterOffers = new ArrayList<>();

    /** Makes an offer, or replaces it, which needs the acceptance of both partners again; an open counter-offer is superseded. */
    public void makeOffer(Offer made, Instant at) {
        replaceOffer(made);
        openCounter().ifPresent(counter -> counter.resolve(CounterOffer.Status.SUPERSEDED, null, at));
    }

    private void replaceOffer(Offer made) {
        offer = made;
        acceptances = Acceptances.NONE;
    }

    /** Adds a counter-offer, which supersedes an open one. */
    public void counter(UUID counterId, PersonId person, CounterOffer.Wish wish, BigDecimal maxTotalShare, Instant at) {
        var counter = new CounterOffer(counterId, person, wish, at);
        counter.applyTo(requireOffer().terms()).requireTotalShare(maxTotalShare);
        openCounter().ifPresent(open -> open.resolve(CounterOffer.Status.SUPERSEDED, null, at));
        counterOffers.add(counter);
    }

    public void withdrawCounter(Instant at) {
        openCounter().orElseThrow().resolve(CounterOffer.Status.WITHDRAWN, null, at);
    }

    /**
     * Changes the offer as the open counter-offer asks, or leaves it.
     *
     * @param expiresAt until when the changed offer may be accepted at least
     */
    public void answerCounter(boolean agreed, @Nullable String answer, Instant expiresAt, Instant at) {
        var counter = openCounter().orElseThrow();
        if (agreed) {
            var before = requireOffer();
            replaceOffer(Offer.of(counter.applyTo(before.terms()),
                    before.expiresAt().isAfter(expiresAt) ? before.expiresAt() : expiresAt, at));
        }
        counter.resolve(agreed ? CounterOffer.Status.AGREED : CounterOffer.Status.DECLINED, answer, at);
    }

    /**
     * Records that the line manager of a partner agrees to the release.
     *
     * @throws InvalidValue where no release of this person is pending
     */
    public void agreeRelease(PersonId person, Pair<PersonId> people, LocalDate on) {
        var releases = requireOffer().releases();
        if (people.zip(releases, (one, release) -> one.equals(person) && release != null && release.isPending())
                .stream()
                .noneMatch(pending -> pending)) {
            throw new InvalidValue("/personId", "No release of " + person + " waits for an agreement.");
        }
        offer = requireOffer().withReleases(people.<@Nullable Release, @Nullable Release>zip(releases,
                (one, release) -> one.equals(person) && release != null ? release.agree(on) : release));
    }

    /** Records the acceptance of a partner, or removes it with null. */
    public void setAcceptance(PersonId person, Pair<PersonId> people, @Nullable Instant at) {
        acceptances = Acceptances.of(people.<@Nullable Instant, @Nullable Instant>zip(acceptances(),
                (one, before) -> one.equals(person) ? at : before));
    }

    public boolean isAcceptedByBoth() {
        return acceptances().stream().allMatch(Objects::nonNull);
    }

    public boolean waitsForRelease() {
        return offer != null && offer.waitsForRelease();
    }

    public void forgetTexts() {
        counterOffers.forEach(CounterOffer::forgetTexts);
    }

    public Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    private Offer requireOffer() {
        return Objects.requireNonNull(offer, "there is an offer once it was made");
    }

    /** When each partner accepted the offer; null for a partner who has not. */
    public Pair<@Nullable Instant> acceptances() {
        return (acceptances == null ? Acceptances.NONE : acceptances).pair();
    }

    public Optional<CounterOffer> openCounter() {
        return counterOffers.stream().filter(CounterOffer::isOpen).findFirst();
    }

    public List<CounterOffer> counterOffers() {
        return Collections.unmodifiableList(counterOffers);
    }
}
