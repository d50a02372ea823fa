package jobshare.matching.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.kit.id.PersonId;
import jobshare.matching.standing.Block;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that this service holds on someone; of others an id at most, and none of those who were erased. */
@Schema(name = "MatchingExport", description = "All that this service holds on someone. Of others an id at most, and null for a former partner, who was erased.")
public record ExportView(
        Instant exportedAt,
        PersonId personId,
        @Schema(type = SchemaType.OBJECT, description = "What the matching index knows of the person") JsonNode profile,
        List<ExportedIntroduction> introductions,
        @Schema(description = "Introductions of others that the person suggested") List<UUID> suggestions,
        @Schema(description = "Those whom the person has invited by work e-mail; the addresses are not kept") List<ExportedInvitation> invitations,
        @Schema(description = "Whom the person has blocked, and since when") List<Block> blocks,
        List<ExportedPartnership> partnerships,
        @Schema(description = "Answers that were given to the person, about them, or with them in it") List<LoggedAnswer> matchLog,
        @Schema(description = "What was known of the person when those answers were made, by version") List<Input> inputs,
        List<AuditEntry> audit) {

    /** An introduction that the person had a part in. */
    public record ExportedIntroduction(
            UUID id,
            String status,
            @Schema(nullable = true) @Nullable UUID otherPersonId,
            @Schema(description = "Whether the person asked; otherwise they were asked, or someone suggested it") boolean asked,
            boolean suggested,
            @Schema(nullable = true) @Nullable UUID roleId,
            @Schema(description = "What the person wrote; left out for HR", nullable = true) @Nullable String message,
            Instant askedAt,
            Instant expiresAt,
            @Schema(description = "When the person said yes", nullable = true) @Nullable Instant acceptedAt,
            @Schema(nullable = true) @Nullable Instant endedAt,
            @Schema(description = "Why the person declined; left out for HR", nullable = true) @Nullable String declineReason) {
    }

    /** An invitation that the person sent. */
    public record ExportedInvitation(
            UUID id,
            @Schema(examples = "OPEN") String status,
            @Schema(examples = "MEETING") String purpose,
            @Schema(description = "What the person wrote; left out for HR", nullable = true) @Nullable String message,
            @Schema(nullable = true) @Nullable LocalDate togetherSince,
            Instant askedAt,
            Instant expiresAt,
            @Schema(nullable = true) @Nullable Instant endedAt,
            @Schema(nullable = true) @Nullable UUID introductionId) {
    }

    /** A partnership that the person was in. */
    public record ExportedPartnership(
            UUID id,
            String status,
            @Schema(nullable = true) @Nullable UUID partnerId,
            UUID introductionId,
            boolean proposed,
            Instant proposedAt,
            @Schema(nullable = true) @Nullable Instant since,
            @Schema(nullable = true) @Nullable LocalDate togetherSince,
            @Schema(description = "Whether the person would stay together", examples = "TOGETHER", nullable = true) @Nullable String stance,
            @Schema(nullable = true) @Nullable Instant dissolvedAt,
            @Schema(description = "Why the person dissolved it; left out for HR", nullable = true) @Nullable String dissolutionReason,
            @Schema(description = "What the person has told of roles that the two held together") List<ToldRole> history,
            @Schema(description = "Every text, oldest first") List<ExportedAgreement> agreements,
            @Schema(description = "Ids of the arrangements that came of it") List<UUID> arrangements,
            @Schema(description = "What the person said in the talk; left out for HR") List<ExportedAnswer> talk,
            @Schema(description = "How the person regards the partner; left out for HR", nullable = true) @Nullable ExportedRegard regard,
            @Schema(description = "Whom the partner may call; left out for HR", nullable = true) @Nullable String emergencyContact) {
    }

    /** What the person said to a question of the talk. */
    public record ExportedAnswer(String question, String answer, Instant answeredAt) {
    }

    /** How the person regards the partner. */
    public record ExportedRegard(boolean doesTheJobAtLeastAsWell, boolean atEaseWithTheirReasons, boolean sharesTheCommitment,
            Instant statedAt) {
    }

    /** A role that the two held together, as the person told it. */
    public record ToldRole(String employer, String role, LocalDate from, @Schema(nullable = true) @Nullable LocalDate until) {
    }

    /** One text of an agreement, without what the other takes on. */
    public record ExportedAgreement(
            int number,
            boolean written,
            Instant writtenAt,
            @Schema(nullable = true) @Nullable Instant signedAt,
            @Schema(examples = "TWIN") String wayOfSharing,
            @Schema(type = SchemaType.OBJECT, description = "What the person takes on: slots, what they lead on, share in ten-thousandths of full time, and whose public holidays they have") JsonNode own,
            @Schema(type = SchemaType.OBJECT, description = "How the two hand over", nullable = true) JsonNode handover,
            @Schema(type = SchemaType.OBJECT, description = "What else the two agreed on", nullable = true) JsonNode rules) {
    }

    /** An answer in the match log. */
    public record LoggedAnswer(
            UUID id,
            String question,
            boolean askedByThePerson,
            boolean aboutThePerson,
            Instant askedAt,
            String modelVersion,
            @Schema(type = SchemaType.OBJECT, description = "The weights that were used; of an answer about the person", nullable = true) JsonNode weights,
            @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "Who was offered, and the score; of an answer about the person", nullable = true) JsonNode results) {
    }

    /** What was known of the person at one version of their profile. */
    public record Input(long version, @Schema(type = SchemaType.OBJECT) JsonNode content) {
    }
}
