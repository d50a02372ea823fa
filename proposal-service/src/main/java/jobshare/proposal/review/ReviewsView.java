package jobshare.proposal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reviews of an arrangement as one of those concerned may see them. */
public record ReviewsView(
        @Schema(description = "The round that is open, from 1.") int round,
        @Schema(description = "When it is due; it may be answered before. Null while none is, since one leaves or it has ended.") @Nullable LocalDate dueOn,
        @Schema(description = "Who has not answered in the open round.") List<Respondent> missing,
        @Schema(description = "Oldest first: your own, and those of others in rounds that all three have answered.") List<ReviewView> items,
        List<Drift> drift) {

    /** What one of the three said in one round. */
    public record ReviewView(UUID id, int round, Respondent of, @Schema(description = "partner, hiring-manager or hr") String by,
            Scores scores, @Schema(description = "Null unless you wrote it, or are HR.") @Nullable String note, Instant givenAt) {
    }

    /**
     * @param round the round that is open
     * @param dueOn when it is due; null where none is
     */
    public static ReviewsView of(int round, @Nullable LocalDate dueOn, List<PersonId> pair, List<Review> reviews,
            ReviewReader reader) {
        var rounds = new Rounds(pair, reviews);
        var seen = rounds.shownTo(reader);
        return new ReviewsView(round, dueOn, dueOn == null ? List.of() : rounds.missing(round),
                seen.stream().map(review -> view(review, reader)).toList(), Drift.of(seen, pair));
    }

    private static ReviewView view(Review review, ReviewReader reader) {
        return new ReviewView(review.id(), review.round(), Respondent.of(review), review.by().word(), review.scores(),
                reader.readsNoteOf(review) ? review.note() : null, review.givenAt());
    }
}
