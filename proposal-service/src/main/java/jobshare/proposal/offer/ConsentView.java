package jobshare.proposal.offer;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The signature or acceptance of a partner. */
public record ConsentView(@Nullable PersonId personId, Instant at) {
}
