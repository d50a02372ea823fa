package jobshare.proposal.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jobshare.kit.id.PersonId;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/** Both partners in a proposal, their signatures and their requests to withdraw. */
@Embeddable
class Partners {

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "first_person_id"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "first_signed_at"))
    @AttributeOverride(name = "leavingSince", column = @Column(name = "first_leaving_since"))
    @AttributeOverride(name = "erased", column = @Column(name = "first_erased"))
    private PartnerState first;
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "second_person_id"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "second_signed_at"))
    @AttributeOverride(name = "leavingSince", column = @Column(name = "second_leaving_since"))
    @AttributeOverride(name = "erased", column = @Column(name = "second_erased"))
    private PartnerState second;

    protected Partners() {
    }

    Partners(Pair<PersonId> people) {
        set(people.map(PartnerState::new));
    }

    private void set(Pair<PartnerState> pair) {
        first = pair.first();
        second = pair.second();
    }

    void sign(PersonId person, Instant at) {
        change(person, partner -> partner.withSignature(at));
    }

    void removeSignatures() {
        set(pair().map(partner -> partner.withSignature(null)));
    }

    void requestWithdrawal(PersonId person, Instant at) {
        change(person, partner -> partner.withWithdrawal(at));
    }

    void cancelWithdrawal(PersonId person) {
        change(person, partner -> partner.withWithdrawal(null));
    }

    void cancelWithdrawals() {
        set(pair().map(partner -> partner.withWithdrawal(null)));
    }

    void erase(PersonId person) {
        change(person, PartnerState::erase);
    }

    private void change(PersonId person, UnaryOperator<PartnerState> change) {
        set(pair().map(partner -> partner.person().equals(person) ? change.apply(partner) : partner));
    }

    Pair<PartnerState> pair() {
        return new Pair<>(first, second);
    }

    Pair<PersonId> people() {
        return pair().map(PartnerState::person);
    }

    /** @throws IllegalArgumentException where the person is no partner */
    PartnerState require(@Nullable PersonId person) {
        return find(Objects.requireNonNull(person, "only a partner does this"))
                .orElseThrow(() -> new IllegalArgumentException(person + " is not one of " + people()));
    }

    Optional<PartnerState> find(PersonId person) {
        return pair().stream().filter(partner -> partner.person().equals(person)).findFirst();
    }

    /** The partner who has requested withdrawal, while the other one is asked. */
    Optional<PartnerState> leaving() {
        return pair().stream().filter(partner -> partner.leavingSince() != null).findFirst();
    }

    boolean areBothLeaving() {
        return pair().stream().allMatch(partner -> partner.leavingSince() != null);
    }

    boolean haveBothSigned() {
        return pair().stream().allMatch(partner -> partner.signedAt() != null);
    }
}
