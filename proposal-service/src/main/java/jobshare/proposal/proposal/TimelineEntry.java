package jobshare.proposal.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the timeline: what happened, when, on whose behalf, and where the proposal stood after it. */
@Embeddable
public record TimelineEntry(
        Instant at,
        @Enumerated(EnumType.STRING) Step step,
        @Enumerated(EnumType.STRING) ProposalStatus status,
        @Column(name = "by_side") @Enumerated(EnumType.STRING) Side by,
        @Column(name = "person_id") @Nullable UUID personId) {
}
