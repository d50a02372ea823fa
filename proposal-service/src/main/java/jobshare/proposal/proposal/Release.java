package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when one of the two is let go by the job that they hold now.
 *
 * @param releasedOn the first day on which they are free
 * @param agreedOn since when their line manager agrees; null while that is open
 */
@Embeddable
public record Release(LocalDate releasedOn, @Nullable LocalDate agreedOn) {

    Release agreed(LocalDate on) {
        return new Release(releasedOn, agreedOn == null ? on : agreedOn);
    }
}
