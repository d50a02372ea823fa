package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The end of a partnership.
 *
 * @param dissolvedBy who dissolved it; null if it ended because of an arrangement or another partnership
 * @param dissolutionReason visible to that person only
 */
@Embeddable
record Dissolution(Instant dissolvedAt, @Nullable UUID dissolvedBy, @Nullable String dissolutionReason) {

    Dissolution withoutReason() {
        return new Dissolution(dissolvedAt, dissolvedBy, null);
    }

    @Nullable
    String reasonVisibleTo(PersonId reader) {
        return reader.value().equals(dissolvedBy) ? dissolutionReason : null;
    }
}
