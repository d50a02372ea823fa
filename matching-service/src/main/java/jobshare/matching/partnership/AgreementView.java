package jobshare.matching.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Versioned;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.Handover;
import jobshare.matching.agreement.MemberTerms;
import jobshare.matching.criterion.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agreement that holds now. */
@Schema(description = "How two partners will work, and what stands against signing it.")
public record AgreementView(
        @JsonIgnore long version,
        @Schema(description = "Counts the texts: a new one voids the signatures under the one before") int number,
        WayOfSharing wayOfSharing,
        List<Member> members,
        @Schema(nullable = true) @Nullable Handover handover,
        @Schema(nullable = true) @Nullable RoleId roleId,
        Slots requiredSlots,
        @Schema(description = "Required slots that nobody works") Slots gaps,
        @Schema(description = "Slots that both work") Slots overlaps,
        @Schema(description = "How many slots of the fortnight both work") int overlapSlots,
        @Schema(description = "Why it can't be signed as it stands; empty when it can") List<String> obstacles,
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
            @Schema(nullable = true) @Nullable Instant signedAt) {
    }

    /** @param reader what the one who reads it may see */
    static AgreementView of(Partnership partnership, Agreement agreement, Patterns patterns, Reader reader) {
        var terms = agreement.terms();
        var shown = reader == Reader.STATE_ONLY ? terms.withoutTexts() : terms;
        var people = partnership.members();
        var profiles = reader == Reader.EMPLOYER ? null : patterns;
        var members = List.of(
                member(partnership, people.getFirst(), shown.first(), profiles, agreement.signedAt(true)),
                member(partnership, people.getLast(), shown.second(), profiles, agreement.signedAt(false)));
        return new AgreementView(partnership.version(), agreement.number(), terms.wayOfSharing(), members, shown.handover(),
                terms.roleId(), terms.requiredSlots(), terms.gaps(), terms.overlaps(), terms.overlaps().count(),
                terms.obstacles(), agreement.signed(), agreement.writtenAt());
    }

    private static Member member(Partnership partnership, PersonId person, MemberTerms terms, @Nullable Patterns profiles,
            @Nullable Instant signedAt) {
        return new Member(partnership.isFormer(person) ? null : person, terms.slots(),
                profiles == null ? null : profiles.outside(person, terms.slots()),
                terms.leadsOn(), signedAt);
    }
}
