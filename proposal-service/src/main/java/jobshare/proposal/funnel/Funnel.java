package jobshare.proposal.funnel;

import java.util.List;
import jobshare.proposal.concern.ConcernKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far pitches come, and what stops them. A number is null where it is hidden.
 *
 * @param smallestGroup what counts fewer pitches is hidden
 * @param by into what it is divided
 * @param groups those of which anything can be shown
 * @param hiddenGroups how many there are of which nothing can be shown
 */
public record Funnel(
        int smallestGroup,
        @Nullable @Schema(description = "The first quarter.") String since,
        @Nullable @Schema(description = "The last quarter.") String until,
        List<Reached> stages,
        @Nullable Breakdown by,
        @Schema(description = "By time in its order, else the largest first.") List<Group> groups,
        @Schema(description = "Groups of which nothing can be shown.") int hiddenGroups,
        Soundings soundings,
        Refusals refusals,
        @Schema(description = "The kinds of doubts of which anything can be shown.") List<Doubt> concerns) {

    /** A stage. Time runs until the next stage, for those who reached that. */
    public record Reached(
            Stage stage,
            @Nullable @Schema(description = "Pitches that came so far or farther. Null where hidden.") Long reached,
            @Nullable @Schema(description = "As a part of those drafted.") Double ofDrafted,
            @Nullable @Schema(description = "As a part of those that reached the stage before.") Double ofStageBefore,
            @Nullable @Schema(description = "Half of those that reached the next stage did so within so many days.") Double medianDays,
            @Nullable @Schema(description = "Nine in ten of those that reached the next stage did so within so many days.") Double p90Days) {
    }

    /** Pitches that have something in common. */
    public record Group(
            @Schema(description = "A role's id, part of a recruiter's hash, jurisdictions, a kind of arrangement, a month or a quarter.") String key,
            String label,
            @Nullable @Schema(description = "The role, or one of the recruiter's roles, where those who may read it find who it is.") String roleId,
            List<Reached> stages) {
    }

    /** Pitches that were first shown nameless. */
    public record Soundings(@Nullable Long sounded, @Nullable Long welcomed) {
    }

    /** Pitches of which the refusal stands, or waits for an appeal to be decided. */
    public record Refusals(@Nullable Long refused, List<Ground> grounds, int hiddenGrounds) {
    }

    /** A ground of refusal, or two where the partners' requests were refused on different ones; NONE where the law asks for none. */
    public record Ground(String ground, Long refused) {
    }

    /** How pitches ended in which doubts of one kind were, and were not, met. */
    public record Doubt(ConcernKind kind, List<Answered> answers) {
    }

    /** Requested pitches by what became of the doubts. */
    public record Answered(Answer answer, @Nullable Long pitches, @Nullable Long refused, @Nullable Long hired,
            @Nullable @Schema(description = "Hired, as a part of the pitches.") Double hiredShare) {
    }
}
