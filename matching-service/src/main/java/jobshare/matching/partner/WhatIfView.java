package jobshare.matching.partner;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Criterion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best partners of a person as they would be, against how they are now. */
@Schema(description = "The best partners as they would be, against how they are now. It is not an answer about what is: nothing is saved,"
        + " and it is not in the match log.")
public record WhatIfView(
        @Schema(description = "In which fields the profile would differ") List<String> changed,
        @Schema(description = "What would be used, within the limits that the employer sets") Map<Criterion, Integer> weights,
        @Schema(description = "Best first") List<Would> items,
        @Schema(description = "Who is among the first now and would not be") List<Gone> noLonger,
        @Schema(description = "Why nobody can be offered at all, as things stand") List<Refusal> obstacles,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Changes of people and roles that had not reached the index yet") long lag) {

    /** Someone who would be among the first. */
    @Schema(name = "WouldBeMatch", description = "Someone who would be among the first.")
    public record Would(
            int rank,
            @Schema(description = "Null for someone who is not among the first now", nullable = true) @Nullable Integer rankNow,
            @Schema(description = "Null for someone who may not be paired now", nullable = true) @Nullable Integer scoreNow,
            Explanation.Match match) {
    }

    /** Someone who is among the first now and would not be. */
    @Schema(name = "GoneMatch", description = "Someone who is among the first now and would not be.")
    public record Gone(
            PersonId personId,
            int rankNow,
            int scoreNow,
            @Schema(description = "What it would be; null where the two could not be paired", nullable = true) @Nullable Integer score,
            @Schema(description = "Why the two could not be paired") List<Refusal> refusals) {
    }
}
