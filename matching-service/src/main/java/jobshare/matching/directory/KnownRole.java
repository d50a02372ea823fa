package jobshare.matching.directory;

import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.criterion.RoleProfile;
import org.jspecify.annotations.Nullable;

/**
 * A role as told by {@code jobshare.roles.v1}.
 *
 * @param status as in the event: DRAFT, OPEN, ON_HOLD, FILLED or WITHDRAWN
 * @param profile what matching needs of it
 * @param event the event as it came, for the log of what an answer was made from
 */
public record KnownRole(
        RoleId roleId,
        String status,
        @Nullable String recruiterKey,
        @Nullable String hiringManagerKey,
        @Nullable PersonId incumbentId,
        RoleProfile profile,
        byte[] event) {

    public boolean open() {
        return status.equals("OPEN");
    }

    /** Whether the one with this key recruits for it or manages it. */
    public boolean ownedBy(String key) {
        return Objects.equals(key, recruiterKey) || Objects.equals(key, hiringManagerKey);
    }
}
