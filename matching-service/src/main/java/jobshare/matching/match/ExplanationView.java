package jobshare.matching.match;

import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.search.Cover;
import jobshare.matching.search.DirectionalScores;
import jobshare.matching.search.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two people match, or why they cannot be paired. */
@Schema(description = "How two people match; if they cannot be paired, `refusals` holds every reason.")
public record ExplanationView(
        PersonId personId,
        @Schema(description = "0 to 1000, the same for both people; null if they cannot be paired or there is no data",
                nullable = true) @Nullable Integer score,
        @Schema(nullable = true) @Nullable DirectionalScores directions,
        @Schema(nullable = true) @Nullable Integer confidence,
        @Schema(description = "Rank of the other person among all partners of this person, 1 is best; null if there is no score",
                nullable = true) @Nullable Integer rank,
        List<Contribution> contributions,
        List<MissingData> missing,
        @Schema(nullable = true) @Nullable Cover cover,
        List<Refusal> refusals,
        @Schema(description = "Id of the answer in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Number of changes to people and roles that the index had not yet applied when it computed "
                + "this answer") long lag) {

    static ExplanationView of(Explanation explanation, @Nullable Integer rank, UUID logId, String modelVersion, long lag) {
        return switch (explanation) {
            case Explanation.Match match ->
                new ExplanationView(match.personId(), match.score(), match.directions(), match.confidence(), rank,
                        match.contributions(), match.missing(), match.cover(), List.of(), logId, modelVersion, lag);
            case Explanation.Unscored unscored -> new ExplanationView(unscored.personId(), null, null, 0, null, List.of(),
                    unscored.missing(), unscored.cover(), List.of(), logId, modelVersion, lag);
            case Explanation.Refused refused -> new ExplanationView(refused.personId(), null, null, null, null, List.of(),
                    refused.missing(), null, refused.refusals(), logId, modelVersion, lag);
        };
    }
}
