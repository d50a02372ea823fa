package jobshare.proposal.proposal;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and when.
 *
 * @param person the partner who acts; null on every other side, whose people need no profile
 */
public record Act(Side by, @Nullable PersonId person, Instant at) {

    public Act {
        if ((by == Side.PARTNER) != (person != null)) {
            throw new IllegalArgumentException("A partner acts in person, and nobody else does");
        }
    }

    public static Act ofPartner(PersonId person, Instant at) {
        return new Act(Side.PARTNER, person, at);
    }

    public static Act of(Side side, Instant at) {
        return new Act(side, null, at);
    }

    public static Act ofScheduler(Instant at) {
        return new Act(Side.SCHEDULER, null, at);
    }
}
