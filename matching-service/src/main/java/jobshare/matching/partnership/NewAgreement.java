package jobshare.matching.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.agreement.Handover;
import jobshare.matching.agreement.MemberTerms;
import jobshare.matching.criterion.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of an agreement, as the two write it down. */
@Schema(description = "Who works which slots, who leads on what, and how work is handed over.")
public record NewAgreement(
        @NotNull WayOfSharing wayOfSharing,
        @Schema(description = "Both members, in either order") @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid Member> members,
        @Nullable @Valid Handover handover,
        @Schema(description = "The role that it is written for: its required slots are then held against it") @Nullable RoleId roleId,
        @Schema(description = "The slots that the two must cover between them; left out, those of the role, if there is one") @Nullable Slots requiredSlots) {

    /** What one of the two takes on. */
    @Schema(name = "AgreementMember", description = "What one of the two takes on.")
    public record Member(
            @NotNull PersonId personId,
            @NotNull Slots slots,
            @Schema(description = "In their own words, each up to 200 characters") @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> leadsOn) {

        MemberTerms terms() {
            return new MemberTerms(slots, leadsOn == null ? List.of() : leadsOn);
        }
    }
}
