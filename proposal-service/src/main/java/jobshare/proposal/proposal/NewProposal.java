package jobshare.proposal.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.ruleset.Particulars;
import jobshare.proposal.ruleset.RuleSet;
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
            @Schema(description = "ISO 3166 code of the place of employment, with a third part for a city that has a law of its own (US-CA-SF); or NONE. A member state of the European Union without a rule set of its own falls under EU.", examples = "GB") @NotNull @Pattern(regexp = RuleSet.JURISDICTION) String jurisdiction,
            @Schema(description = "The day from which the change is wanted; left out, the earliest that the law allows.") @Nullable LocalDate effectiveFrom,
            @Schema(description = "Since when the employment lasts; needed where the rule set has a condition of service.") @Nullable LocalDate employedSince,
            @Schema(description = "Hours in a usual week; needed where the rule set asks for a least number.", examples = "32") @Nullable @DecimalMin("1") @DecimalMax("80") @Digits(integer = 2, fraction = 2) BigDecimal weeklyHours,
            @Schema(description = "The codes of what the person confirms, see the confirmations of the rule set.", examples = "[\"EMPLOYER_SIZE\"]") @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> confirms) {

        public NewStatutoryRequest {
            confirms = Objects.requireNonNullElse(confirms, List.of());
        }

        Particulars particulars() {
            return new Particulars(employedSince, weeklyHours, confirms);
        }
    }
}
