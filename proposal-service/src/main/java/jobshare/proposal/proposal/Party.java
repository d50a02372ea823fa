package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** One of the two partners in a proposal, and what she or he has said yes or no to. */
@Embeddable
public class Party {

    private UUID personId;
    private @Nullable Instant signedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant leavingSince;
    private boolean erased;

    @SuppressWarnings("NullAway.Init")
    protected Party() {
    }

    Party(PersonId person) {
        this.personId = person.value();
    }

    public PersonId person() {
        return PersonId.of(personId);
    }

    /** Whether the person was erased, and is a former partner. */
    public boolean erased() {
        return erased;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** Since when this partner wants to withdraw and the other one is asked; null where nobody wants to. */
    public @Nullable Instant leavingSince() {
        return leavingSince;
    }

    void forget() {
        erased = true;
    }

    void sign(Instant at) {
        signedAt = at;
    }

    void forgetSignature() {
        signedAt = null;
    }

    void accept(Instant at) {
        acceptedAt = at;
    }

    void forgetAcceptance() {
        acceptedAt = null;
    }

    void leave(Instant at) {
        leavingSince = at;
        acceptedAt = null;
    }

    void stay() {
        leavingSince = null;
    }
}
