package jobshare.proposal.review;

import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner or the employer, as the author of a review. */
public record Reviewer(@Schema(description = "`partner` or `employer`.") String by, @Nullable PersonId personId) {

    static final Reviewer EMPLOYER = new Reviewer("employer", null);

    static Reviewer partner(PersonId person) {
        return new Reviewer("partner", person);
    }

    static Reviewer of(Review review) {
        var person = review.person();
        return person == null ? EMPLOYER : partner(person);
    }
}
