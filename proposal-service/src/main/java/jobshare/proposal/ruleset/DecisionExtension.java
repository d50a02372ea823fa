package jobshare.proposal.ruleset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * More time to decide, requested by one party and not yet agreed by the other.
 *
 * @param until the last day on which the decision would be in time
 * @param trialUntil the last day of the trial that the extension is for; null if it is for no trial
 */
@Embeddable
@Schema(description = "More time to decide, requested by one party and not yet agreed by the other.")
public record DecisionExtension(
        @Schema(description = "The last day on which the decision would be in time.") LocalDate until,
        @Schema(description = "The last day of the trial that the extension is for; null "
                + "if it is for no trial.") @Nullable LocalDate trialUntil,
        @Enumerated(EnumType.STRING) Party requestedBy) {

    /** The parties that have to agree. */
    @Schema(name = "ExtensionParty")
    public enum Party {
        PERSON, EMPLOYER
    }

    boolean isAgreedBy(DecisionExtension other) {
        return requestedBy != other.requestedBy && until.equals(other.until) && Objects.equals(trialUntil, other.trialUntil);
    }
}
