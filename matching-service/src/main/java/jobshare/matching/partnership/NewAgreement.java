package jobshare.matching.partnership;

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
import jobshare.matching.agreement.Handover;
import jobshare.matching.agreement.MemberTerms;
import jobshare.matching.agreement.WorkingRules;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of an agreement, as the two write it down. */
@Schema(description = "Who works which slots, who leads on what, how work is handed over, and what else the two agree on.")
public record NewAgreement(
        @NotNull WayOfSharing wayOfSharing,
        @Schema(description = "Both members, in either order") @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid Member> members,
        @Nullable @Valid Handover handover,
        @Schema(description = "The role that it is written for: its required slots are then held against it") @Nullable RoleId roleId,
        @Schema(description = "The slots that the two must cover between them; left out, those of the role, if there is one") @Nullable Slots requiredSlots,
        @Nullable @Valid WorkingRules rules) {

    /** What one of the two takes on. */
    @Schema(name = "AgreementMember", description = "What one of the two takes on.")
    public record Member(
            @NotNull PersonId personId,
            @NotNull Slots slots,
            @Schema(description = "In their own words, each up to 200 characters") @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> leadsOn,
            @Schema(description = "What they are paid for, as a part of full time; left out, what the slots come to", examples = "0.6") @Nullable @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 4) BigDecimal share,
            @Schema(description = "Whose public holidays they have, ISO 3166-1 or 3166-2; left out, those of where their profile says they are employed", examples = "NL") @Nullable @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?", message = "must be a country or a part of one such as NL or DE-BY (ISO 3166)") String holidayRegion) {

        MemberTerms terms() {
            return new MemberTerms(slots, leadsOn == null ? List.of() : leadsOn,
                    share == null ? null : Share.tenThousandths(share), holidayRegion);
        }
    }
}
