package jobshare.proposal.hiring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.proposal.Pitch;
import jobshare.proposal.proposal.ProposalRequest;
import jobshare.proposal.proposal.ProposalRequest.StatutoryRequestDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pitch of a pair for another role. */
public record RoleChangeRequest(
        @Schema(description = "Your own id for the proposal; omit it to get one.") @Nullable ProposalId id,
        @Schema(description = "The role that the pair asks for.") @NotNull RoleId roleId,
        @NotNull @Valid Pitch pitch,
        @Schema(description = "Up to two requests that the partners make under the law, about their own contracts.") @Size(
                max = 2) List<@NotNull @Valid StatutoryRequestDraft> statutoryRequests) {

    public RoleChangeRequest {
        statutoryRequests = Objects.requireNonNullElse(statutoryRequests, List.of());
    }

    ProposalRequest proposalOf(PartnershipId partnership) {
        return new ProposalRequest(id, partnership, roleId, pitch, statutoryRequests);
    }
}
