package jobshare.proposal.offer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The release of a partner from their present job.
 *
 * @param releasedOn the first day on which they are free
 * @param agreedOn the day on which their line manager agreed; null while that is open
 */
@Embeddable
public record Release(LocalDate releasedOn, @Nullable LocalDate agreedOn) {

    boolean isPending() {
        return agreedOn == null;
    }

    Release agree(LocalDate on) {
        return new Release(releasedOn, on);
    }
}
