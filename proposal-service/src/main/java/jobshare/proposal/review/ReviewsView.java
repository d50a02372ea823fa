package jobshare.proposal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reviews of an arrangement as shown to the caller. */
public record ReviewsView(
        @Schema(description = "The open round, from 1.") int round,
        @Schema(description = "When the open round is due; you can answer earlier. Null while a partner is leaving, and "
                + "after the arrangement has ended.") @Nullable LocalDate dueOn,
        @Schema(description = "Reviewers who have not answered in the open round.") List<Reviewer> missing,
        @Schema(description = "Your own reviews, and all reviews of complete rounds; oldest first.") List<ReviewView> items,
        List<AnswerTrend> trend) {

    /** The answers of one reviewer in one round. */
    public record ReviewView(
            UUID id,
            int round,
            Reviewer reviewer,
            @Schema(description = "`partner`, `hiring-manager` or `hr`.") String by,
            ReviewScores scores,
            @Schema(description = "Null unless you wrote it or are HR.") @Nullable String note,
            Instant givenAt) {
    }

    /**
     * @param round the round that is open
     * @param dueOn when it is due; null if no review is due
     */
    public static ReviewsView of(int round, @Nullable LocalDate dueOn, List<PersonId> pair, List<Review> reviews,
            ReviewReader reader) {
        var rounds = new ReviewRounds(pair, reviews);
        var seen = rounds.visibleTo(reader);
        return new ReviewsView(round, dueOn, dueOn == null ? List.of() : rounds.missing(round),
                seen.stream().map(review -> view(review, reader)).toList(), AnswerTrend.of(seen, pair));
    }

    private static ReviewView view(Review review, ReviewReader reader) {
        return new ReviewView(review.id(), review.round(), Reviewer.of(review), review.actingRole().word(), review.scores(),
                reader.readsNoteOf(review) ? review.note() : null, review.givenAt());
    }
}
