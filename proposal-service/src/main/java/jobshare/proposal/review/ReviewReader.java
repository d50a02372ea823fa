package jobshare.proposal.review;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads reviews.
 *
 * @param person the partner who reads; null for the employer's side
 * @param hr whether it is HR, who reads all, private notes too
 * @param key of the reader's subject, by which authors on the employer's side are known again
 */
public record ReviewReader(@Nullable PersonId person, boolean hr, String key) {

    /** Whether it is shown to them before the round is complete: partners see their own answers, the manager the employer's. */
    boolean isTheirs(Review review) {
        return hr || (person == null ? review.person() == null : person.equals(review.person()));
    }

    boolean readsNoteOf(Review review) {
        return hr || (person == null ? review.isBy(key) : person.equals(review.person()));
    }
}
