package jobshare.matching.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.kit.id.PersonId;
import jobshare.matching.block.BlockView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All data that this service holds about a person. Other people appear by id only, and not at all after erasure. */
@Schema(name = "MatchingExport",
        description = "All data that this service holds about a person. Other people appear by id only; a former partner "
                + "who was erased is null.")
public record ExportView(
        Instant exportedAt,
        PersonId personId,
        @Schema(type = SchemaType.OBJECT, description = "The profile in the matching index") JsonNode profile,
        List<ExportedIntroduction> introductions,
        @Schema(description = "Ids of introductions that the person suggested to others") List<UUID> suggestions,
        @Schema(description = "Invitations that the person sent; the "
                + "addresses are not stored") List<ExportedInvitation> invitations,
        @Schema(description = "People whom the person blocked") List<BlockView> blocks,
        List<ExportedPartnership> partnerships,
        @Schema(description = "Logged answers that the person requested, that are about "
                + "them, or that include them") List<LoggedAnswer> matchLog,
        @Schema(description = "The profile versions that these answers used") List<Input> inputs,
        List<AuditEntry> audit) {

    /** An introduction of the person. */
    public record ExportedIntroduction(
            UUID id,
            String status,
            @Schema(nullable = true) @Nullable UUID otherPersonId,
            @Schema(description = "Whether the person asked; false if they were asked or someone suggested it") boolean askedBySelf,
            @Schema(description = "Whether someone else suggested it") boolean suggested,
            @Schema(nullable = true) @Nullable UUID roleId,
            @Schema(description = "What the person wrote; omitted for HR", nullable = true) @Nullable String message,
            Instant askedAt,
            Instant expiresAt,
            @Schema(description = "When the person accepted", nullable = true) @Nullable Instant acceptedAt,
            @Schema(nullable = true) @Nullable Instant endedAt,
            @Schema(description = "Why the person declined; omitted for HR", nullable = true) @Nullable String declineReason) {
    }

    /** An invitation that the person sent. */
    public record ExportedInvitation(
            UUID id,
            @Schema(examples = "OPEN") String status,
            @Schema(examples = "MEETING") String purpose,
            @Schema(description = "What the person wrote; omitted for HR", nullable = true) @Nullable String message,
            @Schema(nullable = true) @Nullable LocalDate togetherSince,
            Instant askedAt,
            Instant expiresAt,
            @Schema(nullable = true) @Nullable Instant endedAt,
            @Schema(nullable = true) @Nullable UUID introductionId) {
    }

    /** A partnership of the person. */
    public record ExportedPartnership(
            UUID id,
            String status,
            @Schema(nullable = true) @Nullable UUID partnerId,
            UUID introductionId,
            @Schema(description = "Whether the person proposed it") boolean proposedBySelf,
            Instant proposedAt,
            @Schema(nullable = true) @Nullable Instant since,
            @Schema(nullable = true) @Nullable LocalDate togetherSince,
            @Schema(description = "The person's answer; omitted for HR", examples = "JOINT_ONLY",
                    nullable = true) @Nullable String jointIntent,
            @Schema(nullable = true) @Nullable Instant dissolvedAt,
            @Schema(description = "Why the person dissolved it; omitted for HR",
                    nullable = true) @Nullable String dissolutionReason,
            @Schema(description = "Roles held together that the person reported") List<ReportedRole> history,
            @Schema(description = "All versions, oldest first") List<ExportedAgreement> agreements,
            @Schema(description = "Ids of the arrangements of the partnership") List<UUID> arrangements,
            @Schema(description = "The person's answers in the conversation; omitted for HR and while they are "
                    + "locked") List<ExportedAnswer> conversation,
            @Schema(description = "The person's assessment of the partner; omitted for HR",
                    nullable = true) @Nullable ExportedRegard regard,
            @Schema(description = "The person's emergency contact; omitted for HR and while it is locked",
                    nullable = true) @Nullable String emergencyContact) {
    }

    /** An answer of the person in the conversation. */
    public record ExportedAnswer(String question, String answer, Instant answeredAt) {
    }

    /** The person's assessment of the partner. */
    public record ExportedRegard(
            boolean doesTheJobAtLeastAsWell,
            boolean atEaseWithTheirReasons,
            boolean sharesTheCommitment,
            Instant submittedAt) {
    }

    /** A role held together, as the person reported it. */
    public record ReportedRole(String employer, String role, LocalDate from, @Schema(nullable = true) @Nullable LocalDate until) {
    }

    /** One version of an agreement, without the terms of the partner. */
    public record ExportedAgreement(
            int number,
            @Schema(description = "Whether the person wrote this version") boolean writtenBySelf,
            Instant writtenAt,
            @Schema(nullable = true) @Nullable Instant signedAt,
            @Schema(examples = "TWIN") String wayOfSharing,
            @Schema(type = SchemaType.OBJECT,
                    description = "The person's terms: slots, topics to lead on, share in ten-thousandths of full time, and "
                            + "public holiday region") JsonNode ownTerms,
            @Schema(type = SchemaType.OBJECT, description = "The handover", nullable = true) JsonNode handover,
            @Schema(type = SchemaType.OBJECT, description = "The working rules", nullable = true) JsonNode rules) {
    }

    /** A logged answer. */
    public record LoggedAnswer(
            UUID id,
            String question,
            boolean askedBySelf,
            boolean aboutSelf,
            Instant askedAt,
            String modelVersion,
            @Schema(type = SchemaType.OBJECT,
                    description = "The weights that were used; " + "only for an answer about the person",
                    nullable = true) JsonNode weights,
            @Schema(type = SchemaType.ARRAY, implementation = Object.class,
                    description = "The people offered and their scores; only for an answer about the person",
                    nullable = true) JsonNode results) {
    }

    /** The person's profile at one version. */
    @Schema(name = "ExportedProfileVersion")
    public record Input(long version, @Schema(type = SchemaType.OBJECT) JsonNode content) {
    }
}
