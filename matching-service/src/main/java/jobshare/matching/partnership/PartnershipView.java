package jobshare.matching.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partnership as the one who reads it may see it. */
@Schema(description = "A partnership, as the one who reads it may see it.")
public record PartnershipView(
        PartnershipId id,
        long version,
        PartnershipStatus status,
        @Schema(description = "The first and the second, in an order that never changes") List<Member> members,
        @Schema(nullable = true) @Nullable IntroductionId introductionId,
        Instant proposedAt,
        @Schema(description = "When both were in it", nullable = true) @Nullable Instant since,
        @Schema(description = "The day from which the two have worked together", nullable = true) @Nullable LocalDate togetherSince,
        @Schema(description = "Whole years together") int years,
        @Schema(description = "For the two alone", nullable = true) @Nullable StanceView stance,
        @Schema(description = "Who leaves the role that the two hold, while the other decides: stay or leave as well, see the arrangement", nullable = true) @Nullable PersonId leaverId,
        @Schema(nullable = true) @Nullable Instant dissolvedAt,
        @Schema(description = "Why you dissolved it; nobody else reads it", nullable = true) @Nullable String dissolutionReason,
        @Schema(description = "How the two will work; null until they have written it down", nullable = true) @Nullable AgreementView agreement,
        @Schema(description = "What stands after a hire; null before one", nullable = true) @Nullable ArrangementCopy arrangement,
        @Schema(description = "What the one who reads it may do now: confirm, write-agreement, sign-agreement, take-stance, add-to-history, pause, resume, dissolve") List<String> allowedActions)
        implements
            Versioned {

    /** One of the two. */
    @Schema(name = "PartnershipMember")
    public record Member(
            @Schema(description = "Null for a former partner, who was erased", nullable = true) @Nullable PersonId personId,
            @Schema(description = "'a former partner' for someone who was erased; else null, since profile-service tells names to those who may know them", nullable = true) @Nullable String name) {

        static Member of(Partnership partnership, PersonId person) {
            return partnership.isFormer(person) ? new Member(null, Erasures.FORMER_PARTNER) : new Member(person, null);
        }
    }
}
