package jobshare.matching.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.erasure.FormerPartner;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.web.Versioned;
import jobshare.matching.arrangement.ArrangementCopy;
import jobshare.matching.terms.AgreementView;
import jobshare.matching.terms.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partnership as the reader may see it. */
@Schema(description = "A partnership as you may see it.")
public record PartnershipView(
        PartnershipId id,
        long version,
        PartnershipStatus status,
        @Schema(description = "The first and the second member, in an order that never changes") List<Member> members,
        @Schema(nullable = true) @Nullable IntroductionId introductionId,
        Instant proposedAt,
        @Schema(description = "When both members had confirmed it", nullable = true) @Nullable Instant since,
        @Schema(description = "The day since which the members have worked together",
                nullable = true) @Nullable LocalDate togetherSince,
        @Schema(description = "Whole years together") int years,
        @Schema(description = "Visible to the members only", nullable = true) @Nullable JointIntentView jointIntent,
        @Schema(description = "The member who leaves the role that they hold, while the partner decides to remain or to "
                + "leave as well; see the arrangement", nullable = true) @Nullable PersonId leaverId,
        @Schema(nullable = true) @Nullable Instant dissolvedAt,
        @Schema(description = "Why you dissolved it; visible only to you", nullable = true) @Nullable String dissolutionReason,
        @Schema(description = "The current version of the agreement; null until one is written",
                nullable = true) @Nullable AgreementView agreement,
        @Schema(description = "The arrangement after a hire; null before one",
                nullable = true) @Nullable ArrangementCopy arrangement,
        @Schema(description = "What you may do now: confirm, write-agreement, sign-agreement, set-joint-intent, "
                + "add-to-history, pause, resume, dissolve") List<String> allowedActions)
        implements
            Versioned {

    /** One member. */
    @Schema(name = "PartnershipMember")
    public record Member(
            @Schema(description = "Null for a former partner who was erased", nullable = true) @Nullable PersonId personId,
            @Schema(description = "'a former partner' for someone who was erased, otherwise null; names come from profile-service",
                    nullable = true) @Nullable String name) {

        static Member of(Members members, PersonId person) {
            return members.isErased(person) ? new Member(null, FormerPartner.DISPLAY_NAME) : new Member(person, null);
        }
    }
}
