package jobshare.matching.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Versioned;
import jobshare.matching.agreement.Handover;
import jobshare.matching.agreement.WorkingRules;
import jobshare.matching.criterion.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One text of an agreement. */
@Schema(description = "How two partners will work, what that comes to, and what stands against signing it.")
public record AgreementView(
        @JsonIgnore long version,
        @Schema(description = "Counts the texts: a new one voids the signatures under the one before") int number,
        WayOfSharing wayOfSharing,
        List<Member> members,
        @Schema(nullable = true) @Nullable Handover handover,
        @Schema(nullable = true) @Nullable RoleId roleId,
        Slots requiredSlots,
        WorkingRules rules,
        @Schema(description = "Required slots that nobody works") Slots gaps,
        @Schema(description = "Slots that both work") Slots overlaps,
        @Schema(description = "How many slots of the fortnight both work") int overlapSlots,
        SumsView sums,
        @Schema(description = "Why it can't be signed as it stands; empty when it can") List<String> obstacles,
        @Schema(description = "What is worth a look before you sign; for the two and HR") List<String> remarks,
        @Schema(description = "Both have signed this text") boolean signed,
        Instant writtenAt)
        implements
            Versioned {

    /** What one of the two takes on. */
    @Schema(name = "AgreementMemberView")
    public record Member(
            @Schema(description = "Null for a former partner, who was erased", nullable = true) @Nullable PersonId personId,
            Slots slots,
            @Schema(description = "Those of the slots that are not in the working pattern of this person's profile; null for those who may not see it", nullable = true) @Nullable Slots outsidePattern,
            List<String> leadsOn,
            @Schema(description = "As agreed; null where it follows from the slots, see sums", nullable = true) @Nullable BigDecimal share,
            @Schema(description = "As agreed; null where it follows from their profile", nullable = true) @Nullable String holidayRegion,
            @Schema(nullable = true) @Nullable Instant signedAt) {
    }
}
