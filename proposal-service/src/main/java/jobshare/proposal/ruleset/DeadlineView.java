package jobshare.proposal.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day by which something is due. */
public record DeadlineView(
        Deadline.Kind kind,
        @Schema(description = "The last day on which the deadline can be met.") LocalDate dueOn,
        @Schema(description = "The instant at which the deadline passes: the end of that day in the time zone of the jurisdiction "
                + "(exclusive).") Instant dueAt,
        Deadline.Status status,
        @Schema(description = "Whether both parties agreed on this day.") boolean extended) {

    static List<DeadlineView> of(StatutoryRequest request) {
        return request.deadlines().entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static DeadlineView of(Deadline.Kind kind, Deadline deadline) {
        return new DeadlineView(kind, deadline.dueOn(), deadline.dueAt(), deadline.status(), deadline.isExtended());
    }
}
