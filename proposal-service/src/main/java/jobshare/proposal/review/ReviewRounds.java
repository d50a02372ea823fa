package jobshare.proposal.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of an arrangement in rounds. Both partners and the employer answer once per round. The answers are shared when the
 * round is complete.
 */
public final class ReviewRounds {

    private final List<PersonId> pair;
    private final Collection<Review> reviews;

    public ReviewRounds(List<PersonId> pair, Collection<Review> reviews) {
        this.pair = pair;
        this.reviews = reviews;
    }

    /** @param person null for the employer */
    public boolean hasAnswered(int round, @Nullable PersonId person) {
        return reviews.stream().anyMatch(review -> review.round() == round && Objects.equals(review.person(), person));
    }

    public boolean isComplete(int round) {
        return missing(round).isEmpty();
    }

    /** Reviewers who have not answered yet. */
    public List<Reviewer> missing(int round) {
        return Stream.concat(pair.stream().map(Reviewer::partner), Stream.of(Reviewer.EMPLOYER))
                .filter(one -> !hasAnswered(round, one.personId()))
                .toList();
    }

    /** The reviews that a reader may see, oldest first. */
    List<Review> visibleTo(ReviewReader reader) {
        return reviews.stream().filter(review -> reader.isOwn(review) || isComplete(review.round())).toList();
    }
}
