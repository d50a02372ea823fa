package jobshare.proposal.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pitch that is to be drafted. */
public record NewProposal(
        @Schema(description = "Your own id for it; leave it out to get one.") @Nullable ProposalId id,
        @NotNull PartnershipId partnershipId,
        @NotNull RoleId roleId,
        @NotNull @Valid Pitch pitch,
        @Schema(description = "None, one or two requests that the partners make under the law, about their own contracts.") @Size(max = 2) List<@NotNull @Valid NewStatutoryRequest> statutoryRequests) {

    public NewProposal {
        statutoryRequests = Objects.requireNonNullElse(statutoryRequests, List.of());
    }

    /** A person's own request under the law of the place of employment. */
    public record NewStatutoryRequest(
            @NotNull PersonId personId,
            @Schema(description = "ISO 3166 code of the place of employment, or NONE.", examples = "GB") @NotNull @Pattern(regexp = "NONE|[A-Z]{2}(-[A-Z0-9]{1,3})?") String jurisdiction,
            @Schema(description = "The day from which the change is wanted; left out, the earliest that the law allows.") @Nullable LocalDate effectiveFrom) {
    }
}
