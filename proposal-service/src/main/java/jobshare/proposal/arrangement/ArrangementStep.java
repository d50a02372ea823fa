package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import jobshare.proposal.command.ActingRole;
import org.jspecify.annotations.Nullable;

/** One line of the timeline of an arrangement. */
@Embeddable
public record ArrangementStep(
        Instant at,
        @Enumerated(EnumType.STRING) ArrangementStepKind step,
        @Enumerated(EnumType.STRING) ArrangementStatus status,
        @Enumerated(EnumType.STRING) ActingRole actingRole,
        @Nullable UUID personId) {
}
