package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.page.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The pitch of the pair to the employer, in their own words. */
@Schema(description = "The pitch of the pair, in their own words. Each text may have up to 200 lines, and change between writing from left to "
        + "right and from right to left up to 400 times; more is 400.")
@Embeddable
public record Pitch(
        @Schema(description = "Why this role can be shared.") @NotBlank @Size(max = 8000) @Printable(
                lines = LINES) String whyShared,
        @Schema(description = "What the employer gains.") @Nullable @Size(max = 8000) @Printable(lines = LINES) String benefits,
        @Schema(description = "What it costs the employer.") @Nullable @Size(max = 8000) @Printable(lines = LINES) String costs,
        @Schema(description = "Who does what, and how the weeks run.") @Nullable @Size(max = 8000) @Printable(
                lines = LINES) String plan,
        @Schema(description = "How work is handed over.") @Nullable @Size(max = 8000) @Printable(lines = LINES) String handover,
        @Schema(description = "How colleagues and clients reach the pair.") @Nullable @Size(max = 8000) @Printable(
                lines = LINES) String communication,
        @Schema(description = "Plan for the trial.") @Nullable @Size(max = 8000) @Printable(lines = LINES) String trial,
        @Schema(description = "How its success is measured, agreed beforehand.") @Size(
                max = 10) @JdbcTypeCode(SqlTypes.JSON) List<@NotNull @Valid Measure> measures,
        @Schema(description = "What happens if one partner leaves.") @Nullable @Size(max = 8000) @Printable(
                lines = LINES) String ifOneLeaves,
        @Schema(description = "What the partners have done, together or apart, as evidence.") @Nullable @Size(
                max = 8000) @Printable(lines = LINES) String evidence,
        @Schema(description = "Endorsements of the pair.") @Size(
                max = 10) @JdbcTypeCode(SqlTypes.JSON) List<@NotNull @Valid Endorsement> endorsements) {

    private static final int LINES = 200;

    /** What is left of a pitch after a partner was erased. */
    static final Pitch REMOVED = new Pitch(Concern.REMOVED, null, null, null, null, null, null, List.of(), null, null, List.of());

    public Pitch {
        measures = List.copyOf(Objects.requireNonNullElse(measures, List.of()));
        endorsements = List.copyOf(Objects.requireNonNullElse(endorsements, List.of()));
    }

    /** Without the endorsements, which would show who the partners are. */
    public Pitch withoutEndorsements() {
        return new Pitch(whyShared, benefits, costs, plan, handover, communication, trial, measures, ifOneLeaves, evidence,
                List.of());
    }

    Pitch withEndorsementsOf(Pitch other) {
        return new Pitch(whyShared, benefits, costs, plan, handover, communication, trial, measures, ifOneLeaves, evidence,
                other.endorsements);
    }
}
