package jobshare.proposal.pitch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/** A link by which someone without an account reads a pitch, until it expires or is revoked. */
@Entity
@Table(name = "pitch_link")
public class PitchLink {

    @Id
    private UUID id;
    private UUID proposalId;
    private boolean nameless;
    private String bySide;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected PitchLink() {
    }

    PitchLink(UUID id, ProposalId proposal, boolean nameless, Side by, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.proposalId = proposal.value();
        this.nameless = nameless;
        this.bySide = by.word();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** From now on it opens nothing; a second time changes nothing. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    ProposalId proposal() {
        return ProposalId.of(proposalId);
    }

    boolean nameless() {
        return nameless;
    }

    /** The word of the side that made it. */
    String by() {
        return bySide;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
