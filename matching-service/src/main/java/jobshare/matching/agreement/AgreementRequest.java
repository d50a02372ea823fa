package jobshare.matching.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.terms.Handover;
import jobshare.matching.terms.MemberTerms;
import jobshare.matching.terms.WorkingRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement as a member writes them. */
@Schema(description = "Who works which slots, who leads on what, how you hand over work, and other rules.")
public record AgreementRequest(
        @NotNull WayOfSharing wayOfSharing,
        @Schema(description = "Both members, in any order") @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid Member> members,
        @Nullable @Valid Handover handover,
        @Schema(description = "The role that the agreement is for; its required slots are checked") @Nullable RoleId roleId,
        @Schema(description = "Slots that at least one of you must work; those of "
                + "the role if omitted") @Nullable Slots requiredSlots,
        @Nullable @Valid WorkingRules rules) {

    /** The terms of one member. */
    @Schema(name = "AgreementMemberRequest", description = "The terms of one member.")
    public record Member(
            @NotNull PersonId personId,
            @NotNull Slots slots,
            @Schema(description = "Topics that the member leads on, each up to 200 characters") @Nullable @Size(
                    max = 20) List<@NotNull @Size(min = 1, max = 200) String> leadsOn,
            @Schema(description = "Paid share of full time; derived from the slots if omitted",
                    examples = "0.6") @Nullable @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1,
                            fraction = 4) BigDecimal share,
            @Schema(description = "Public holiday calendar, ISO 3166-1 or 3166-2; the country of "
                    + "employment in the profile if omitted", examples = "NL") @Nullable @Pattern(
                            regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?", message = "must be an ISO 3166 code of a country or region, "
                                    + "such as NL or DE-BY") String holidayRegion) {

        MemberTerms terms() {
            return new MemberTerms(slots, leadsOn == null ? List.of() : leadsOn,
                    share == null ? null : WorkingShare.tenThousandths(share), holidayRegion);
        }
    }
}
