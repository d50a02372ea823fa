package jobshare.matching.directory;

import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.profile.RoleProfile;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a role, from {@code jobshare.roles.v1}.
 *
 * @param status as in the event: DRAFT, OPEN, ON_HOLD, FILLED or WITHDRAWN
 * @param profile the data for matching
 * @param event the original event, for the log of inputs
 */
public record RoleCopy(
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

    /** Whether this key belongs to its recruiter or hiring manager. */
    public boolean ownedBy(String key) {
        return Objects.equals(key, recruiterKey) || Objects.equals(key, hiringManagerKey);
    }
}
