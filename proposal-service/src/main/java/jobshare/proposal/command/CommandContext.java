package jobshare.proposal.command;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a command, in which role, and when.
 *
 * @param person the partner who acts; null in every other role, since those people need no profile
 */
public record CommandContext(ActingRole role, @Nullable PersonId person, Instant at) {

    public CommandContext {
        if ((role == ActingRole.PARTNER) != (person != null)) {
            throw new IllegalArgumentException("A partner acts in person, and no other role does: " + role + ", " + person);
        }
    }

    public static CommandContext ofPartner(PersonId person, Instant at) {
        return new CommandContext(ActingRole.PARTNER, person, at);
    }

    public static CommandContext of(ActingRole role, Instant at) {
        return new CommandContext(role, null, at);
    }

    public static CommandContext ofScheduler(Instant at) {
        return new CommandContext(ActingRole.SCHEDULER, null, at);
    }
}
