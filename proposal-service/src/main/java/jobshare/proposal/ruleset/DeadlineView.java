package jobshare.proposal.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when something has to be done. */
public record DeadlineView(
        Deadline.Kind kind,
        @Schema(description = "The last day that is in time.") LocalDate dueOn,
        @Schema(description = "The end of that day where the law holds: the first instant that is too late.") Instant dueAt,
        Deadline.Status status,
        @Schema(description = "Whether both sides agreed on that day.") boolean extended) {

    static List<DeadlineView> of(StatutoryRequest request) {
        return request.deadlines().entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static DeadlineView of(Deadline.Kind kind, Deadline deadline) {
        return new DeadlineView(kind, deadline.dueOn(), deadline.dueAt(), deadline.status(), deadline.isExtended());
    }
}
