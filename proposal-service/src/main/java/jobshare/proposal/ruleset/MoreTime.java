package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * More time to decide, as one side asks for it and the other one agrees.
 *
 * @param until the last day on which the decision shall be in time
 * @param trialUntil the last day of the trial for which it is; null where it is for none
 * @param askedBy who has asked first
 */
@Embeddable
public record MoreTime(LocalDate until, @Nullable LocalDate trialUntil, @Enumerated(EnumType.STRING) Asker askedBy) {

    /** The two who have to agree. */
    @Schema(name = "MoreTimeAsker")
    public enum Asker {
        PERSON,
        EMPLOYER
    }

    boolean isAgreedBy(MoreTime other) {
        return askedBy != other.askedBy && until.equals(other.until)
                && Objects.equals(trialUntil, other.trialUntil);
    }
}
