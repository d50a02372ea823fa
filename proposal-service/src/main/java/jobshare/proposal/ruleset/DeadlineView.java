package jobshare.proposal.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day by which something is due. */
public record DeadlineView(
        Deadline.Kind kind,
        @Schema(description = "The last day in time.") LocalDate dueOn,
        @Schema(description = "The end of that day in the time zone of the law: the first instant that is too late.") Instant dueAt,
        Deadline.Status status,
        @Schema(description = "Whether both parties agreed on this day.") boolean extended) {

    static List<DeadlineView> of(StatutoryRequest request) {
        return request.deadlines().entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static DeadlineView of(Deadline.Kind kind, Deadline deadline) {
        return new DeadlineView(kind, deadline.dueOn(), deadline.dueAt(), deadline.status(), deadline.isExtended());
    }
}
