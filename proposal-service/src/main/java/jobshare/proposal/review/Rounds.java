package jobshare.proposal.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of an arrangement in rounds. In each the two partners and the employer's side answer once; what they said is shared when
 * all three have answered, and only then.
 */
public final class Rounds {

    private final List<PersonId> pair;
    private final Collection<Review> reviews;

    public Rounds(List<PersonId> pair, Collection<Review> reviews) {
        this.pair = pair;
        this.reviews = reviews;
    }

    /** @param person null for the employer's side */
    public boolean hasAnswered(int round, @Nullable PersonId person) {
        return reviews.stream().anyMatch(review -> review.round() == round && Objects.equals(review.person(), person));
    }

    public boolean isComplete(int round) {
        return missing(round).isEmpty();
    }

    /** Who has not answered yet. */
    public List<Respondent> missing(int round) {
        return Stream.concat(pair.stream().map(Respondent::partner), Stream.of(Respondent.EMPLOYER))
                .filter(one -> !hasAnswered(round, one.personId())).toList();
    }

    /** What a reader may see, oldest first. */
    List<Review> shownTo(ReviewReader reader) {
        return reviews.stream().filter(review -> reader.isTheirs(review) || isComplete(review.round())).toList();
    }
}
