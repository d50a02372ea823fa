package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a partnership is over.
 *
 * @param dissolvedBy who ended it; null where it ended by what became of the two
 * @param dissolutionReason for that one alone
 */
@Embeddable
record Ending(Instant dissolvedAt, @Nullable UUID dissolvedBy, @Nullable String dissolutionReason) {

    Ending withoutReason() {
        return new Ending(dissolvedAt, dissolvedBy, null);
    }

    @Nullable
    String reasonFor(PersonId reader) {
        return reader.value().equals(dissolvedBy) ? dissolutionReason : null;
    }
}
