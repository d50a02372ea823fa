package jobshare.proposal.review;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The reader of reviews.
 *
 * @param person the partner who reads; null for the employer
 * @param hr whether the reader is HR, who may read everything including private notes
 * @param key the reader's subject key, which identifies authors for the employer
 */
public record ReviewReader(@Nullable PersonId person, boolean hr, String key) {

    /** Whether the reader may see the review before its round is complete: partners see their own, the manager the employer's. */
    boolean isOwn(Review review) {
        return hr || (person == null ? review.person() == null : person.equals(review.person()));
    }

    boolean readsNoteOf(Review review) {
        return hr || (person == null ? review.isBy(key) : person.equals(review.person()));
    }
}
