package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a proposal.
 *
 * @param signedAt when the partner signed the pitch; null while they have not
 * @param leavingSince when the partner requested withdrawal, which the other one is asked about; null otherwise
 * @param erased whether the person was erased, and is shown as a former partner
 */
@Embeddable
public record PartnerState(UUID personId, @Nullable Instant signedAt, @Nullable Instant leavingSince, boolean erased) {

    PartnerState(PersonId person) {
        this(person.value(), null, null, false);
    }

    public PersonId person() {
        return PersonId.of(personId);
    }

    PartnerState withSignature(@Nullable Instant at) {
        return new PartnerState(personId, at, leavingSince, erased);
    }

    PartnerState withWithdrawal(@Nullable Instant at) {
        return new PartnerState(personId, signedAt, at, erased);
    }

    PartnerState erase() {
        return new PartnerState(personId, signedAt, leavingSince, true);
    }
}
