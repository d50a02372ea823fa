package jobshare.matching.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Versioned;
import jobshare.matching.profile.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an agreement as the reader may see it. */
@Schema(description = "One version of an agreement with its totals and what prevents signing it.")
public record AgreementView(
        @JsonIgnore long version,
        @Schema(description = "Version number; a new version voids the signatures of the one before") int number,
        WayOfSharing wayOfSharing,
        List<Member> members,
        @Schema(nullable = true) @Nullable Handover handover,
        @Schema(nullable = true) @Nullable RoleId roleId,
        Slots requiredSlots,
        WorkingRules rules,
        @Schema(description = "Required slots that neither member works") Slots gaps,
        @Schema(description = "Slots that both members work") Slots overlaps,
        @Schema(description = "Number of slots per fortnight that both members work") int overlapSlots,
        AgreementTotalsView totals,
        @Schema(description = "Why it cannot be signed; empty if it can") List<String> blockers,
        @Schema(description = "Points to check before signing; only for the members and HR") List<String> remarks,
        @Schema(description = "Whether both members signed this version") boolean signed,
        Instant writtenAt) implements Versioned {

    /** The terms of one member. */
    @Schema(name = "AgreementMember")
    public record Member(
            @Schema(description = "Null for a former partner who was erased", nullable = true) @Nullable PersonId personId,
            Slots slots,
            @Schema(description = "Slots outside the working pattern in this member's profile; null if you may not see it",
                    nullable = true) @Nullable Slots outsidePattern,
            List<String> leadsOn,
            @Schema(description = "Agreed share of full time; null if it follows from the slots, see totals",
                    nullable = true) @Nullable BigDecimal share,
            @Schema(description = "Agreed region; null if it follows from the profile",
                    nullable = true) @Nullable String holidayRegion,
            @Schema(nullable = true) @Nullable Instant signedAt) {
    }
}
