package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** One line of the timeline: what happened, when, in which role, and the status of the proposal after it. */
@Embeddable
public record ProposalStep(
        Instant at,
        @Enumerated(EnumType.STRING) ProposalStepKind step,
        @Enumerated(EnumType.STRING) ProposalStatus status,
        @Enumerated(EnumType.STRING) ActingRole actingRole,
        @Nullable UUID personId) {

    ProposalStep(ProposalStepKind step, ProposalStatus status, CommandContext context) {
        this(context.at(), step, status, context.role(), context.person() == null ? null : context.person().value());
    }

    /** The partner who acted; null in every other role. */
    public @Nullable PersonId person() {
        return personId == null ? null : PersonId.of(personId);
    }
}
