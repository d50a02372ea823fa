package jobshare.proposal.review;

import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the three who answer a review. */
public record Respondent(@Schema(description = "partner or employer") String by, @Nullable PersonId personId) {

    static final Respondent EMPLOYER = new Respondent("employer", null);

    static Respondent partner(PersonId person) {
        return new Respondent("partner", person);
    }

    static Respondent of(Review review) {
        var person = review.person();
        return person == null ? EMPLOYER : partner(person);
    }
}
