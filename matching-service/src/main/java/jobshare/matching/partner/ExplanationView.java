package jobshare.matching.partner;

import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two people fit, or why they may not be paired. */
@Schema(description = "How two people fit, in numbers and words; or, in refusals, every reason why they may not be paired.")
public record ExplanationView(
        PersonId personId,
        @Schema(description = "0 to 1000, the same from both sides; null where the two may not be paired or nothing is told", nullable = true) @Nullable Integer score,
        @Schema(nullable = true) @Nullable Directions directions,
        @Schema(nullable = true) @Nullable Integer confidence,
        @Schema(description = "How the other comes among all partners of the one who asks, 1 being the best; null where there is no score", nullable = true) @Nullable Integer rank,
        List<Contribution> contributions,
        List<Missing> missing,
        @Schema(nullable = true) @Nullable Cover cover,
        List<Refusal> refusals,
        @Schema(description = "Under which the answer is in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Changes of people and roles that had not reached the index yet") long lag) {

    static ExplanationView of(Explanation explanation, @Nullable Integer rank, UUID logId, String modelVersion, long lag) {
        return switch (explanation) {
            case Explanation.Match match -> new ExplanationView(match.personId(), match.score(), match.directions(),
                    match.confidence(), rank, match.contributions(), match.missing(), match.cover(), List.of(), logId,
                    modelVersion,
                    lag);
            case Explanation.Unscored unscored -> new ExplanationView(unscored.personId(), null, null, 0, null, List.of(),
                    unscored.missing(), unscored.cover(), List.of(), logId, modelVersion, lag);
            case Explanation.Refused refused -> new ExplanationView(refused.personId(), null, null, null, null, List.of(),
                    refused.missing(), null, refused.refusals(), logId, modelVersion, lag);
        };
    }
}
