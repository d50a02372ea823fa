package jobshare.matching.match;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.profile.Criterion;
import jobshare.matching.search.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best partners of a person with other wishes, compared with the current ones. */
@Schema(description = "The best partners with other wishes, compared with the current ones. Nothing is saved or logged.")
public record WhatIfView(
        @Schema(description = "Profile fields that would change") List<String> changed,
        @Schema(description = "Weights that would apply, within the employer's limits") Map<Criterion, Integer> weights,
        @Schema(description = "Best first") List<HypotheticalMatch> items,
        @Schema(description = "People who are on the current list and would not be on the new one") List<RemovedMatch> removed,
        @Schema(description = "Why the person gets no partners at all") List<Refusal> blockers,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Number of changes to people and roles that the index had not yet applied when it computed "
                + "this answer") long lag) {

    /** A person on the new list. */
    @Schema(description = "A person on the new list.")
    public record HypotheticalMatch(
            int rank,
            @Schema(description = "Null if the person is not on the current list", nullable = true) @Nullable Integer currentRank,
            @Schema(description = "Null if the two people cannot currently be paired",
                    nullable = true) @Nullable Integer currentScore,
            Explanation.Match match) {
    }

    /** A person on the current list who would not be on the new one. */
    @Schema(description = "A person on the current list who would not be on the new one.")
    public record RemovedMatch(
            PersonId personId,
            int currentRank,
            int currentScore,
            @Schema(description = "New score; null if the two people could not be paired",
                    nullable = true) @Nullable Integer score,
            @Schema(description = "Why the two people could not be paired") List<Refusal> refusals) {
    }
}
