package jobshare.proposal.funnel;

import java.util.List;
import jobshare.proposal.concern.ConcernKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The funnel: how many pitches reach each stage, and what stops them. A suppressed number is null.
 *
 * @param smallestGroup smaller counts are suppressed
 * @param by the breakdown
 * @param groups the groups with at least one number that is not suppressed
 * @param hiddenGroups the number of groups that are suppressed entirely
 */
public record Funnel(
        int smallestGroup,
        @Nullable @Schema(description = "First quarter, such as 2026-Q3.") String since,
        @Nullable @Schema(description = "Last quarter, such as 2026-Q4.") String until,
        List<StageCount> stages,
        @Nullable Breakdown by,
        @Schema(description = "In chronological order for MONTH and QUARTER, otherwise largest first.") List<Group> groups,
        @Schema(description = "Number of groups that are suppressed entirely.") int hiddenGroups,
        Soundings soundings,
        Refusals refusals,
        @Schema(description = "Kinds of concerns with at least one number that is not suppressed.") List<ConcernCount> concerns) {

    /** A stage. Its times are those of the pitches that reached the next stage. */
    public record StageCount(
            Stage stage,
            @Nullable @Schema(description = "Pitches that reached this stage or a later one. Null if suppressed.") Long reached,
            @Nullable @Schema(description = "As a fraction of drafted pitches.") Double fractionOfDrafted,
            @Nullable @Schema(
                    description = "As a fraction of the pitches that reached the previous stage.") Double fractionOfPreviousStage,
            @Nullable @Schema(description = "Median time to the next stage, in days.") Double medianDays,
            @Nullable @Schema(description = "90th percentile of the time to the next stage, in days.") Double p90Days) {
    }

    /** A group of pitches. */
    public record Group(
            @Schema(description = "Role id, part of the recruiter's hash, jurisdictions, kind of "
                    + "arrangement, month or quarter.") String key,
            String label,
            @Nullable @Schema(description = "The role, or one of the recruiter's roles.") String roleId,
            List<StageCount> stages) {
    }

    /** Anonymous soundings. */
    public record Soundings(@Nullable Long sent, @Nullable Long interestExpressed) {
    }

    /** Refused pitches, including those with an undecided appeal. */
    public record Refusals(@Nullable Long refused, List<GroundCount> grounds, int hiddenGrounds) {
    }

    /** A ground of refusal; two if the partners' requests were refused on different grounds, NONE if the law requires none. */
    public record GroundCount(String ground, Long refused) {
    }

    /** Outcomes of one kind of concern. */
    public record ConcernCount(ConcernKind kind, List<OutcomeCount> outcomes) {
    }

    /** Requested pitches with one outcome of their concerns. */
    public record OutcomeCount(
            ConcernOutcome outcome,
            @Nullable Long pitches,
            @Nullable Long refused,
            @Nullable Long hired,
            @Nullable @Schema(description = "Hired, as a fraction of the pitches.") Double hiredFraction) {
    }
}
