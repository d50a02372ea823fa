package jobshare.proposal.pitch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.command.ActingRole;
import org.jspecify.annotations.Nullable;

/** A link to a pitch for a reader without an account, until it expires or is revoked. */
@Entity
@Table(name = "share_link")
public class ShareLink {

    @Id
    private UUID id;
    private UUID proposalId;
    private boolean anonymous;
    @Enumerated(EnumType.STRING)
    private ActingRole actingRole;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected ShareLink() {
    }

    ShareLink(UUID id, ProposalId proposal, boolean anonymous, ActingRole actingRole, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.proposalId = proposal.value();
        this.anonymous = anonymous;
        this.actingRole = actingRole;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Revokes the link. Revoking it again changes nothing. */
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

    boolean anonymous() {
        return anonymous;
    }

    /** The role in which it was created. */
    ActingRole actingRole() {
        return actingRole;
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
