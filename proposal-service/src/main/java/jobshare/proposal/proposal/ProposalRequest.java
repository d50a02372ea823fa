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
import jobshare.proposal.ruleset.EmploymentDetails;
import jobshare.proposal.ruleset.RuleSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pitch of a partnership for a role. */
public record ProposalRequest(
        @Schema(description = "Your own id for the proposal; omit it to get one.") @Nullable ProposalId id,
        @NotNull PartnershipId partnershipId,
        @NotNull RoleId roleId,
        @NotNull @Valid Pitch pitch,
        @Schema(description = "Up to two requests that the partners make under the law, about their own contracts.") @Size(
                max = 2) List<@NotNull @Valid StatutoryRequestDraft> statutoryRequests) {

    public ProposalRequest {
        statutoryRequests = Objects.requireNonNullElse(statutoryRequests, List.of());
    }

    /** A statutory request of one partner, under the law of the place of employment. */
    public record StatutoryRequestDraft(
            @NotNull PersonId personId,
            @Schema(description = "ISO 3166 code of the place of employment, with a third part for a city with its own law "
                    + "(US-CA-SF); or NONE. EU applies to a member state without its own rule set.",
                    examples = "GB") @NotNull @Pattern(regexp = RuleSet.JURISDICTION) String jurisdiction,
            @Schema(description = "The day from which the change is wanted; omit it for the earliest "
                    + "day that the law allows.") @Nullable LocalDate effectiveFrom,
            @Schema(description = "When the employment began; required where the rule set has a "
                    + "condition of service.") @Nullable LocalDate employedSince,
            @Schema(description = "Hours in a usual week; required where the rule set asks for a minimum.",
                    examples = "32") @Nullable @DecimalMin("1") @DecimalMax("80") @Digits(integer = 2,
                            fraction = 2) BigDecimal weeklyHours,
            @Schema(description = "Codes of what the person confirms; see the confirmations of the rule set.",
                    examples = "[\"EMPLOYER_SIZE\"]") @Size(
                            max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> confirms) {

        public StatutoryRequestDraft {
            confirms = Objects.requireNonNullElse(confirms, List.of());
        }

        EmploymentDetails employment() {
            return new EmploymentDetails(employedSince, weeklyHours, confirms);
        }
    }
}
