package jobshare.proposal.arrangement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a partner leaves. */
record LeaveRequest(@Schema(description = "Your last working day; omit it while it is open.") @Nullable LocalDate lastDay) {
}
