package jobshare.proposal.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.proposal.NewProposal.NewStatutoryRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another role that a pair would like to hold together. */
public record NewRoleChange(
        @Schema(description = "Your own id for the proposal; leave it out to get one.") @Nullable ProposalId id,
        @Schema(description = "The role that they ask for.") @NotNull RoleId roleId,
        @NotNull @Valid Pitch pitch,
        @Schema(description = "None, one or two requests that the partners make under the law, about their own contracts.") @Size(max = 2) List<@NotNull @Valid NewStatutoryRequest> statutoryRequests) {

    public NewRoleChange {
        statutoryRequests = Objects.requireNonNullElse(statutoryRequests, List.of());
    }

    NewProposal by(PartnershipId partnership) {
        return new NewProposal(id, partnership, roleId, pitch, statutoryRequests);
    }
}
