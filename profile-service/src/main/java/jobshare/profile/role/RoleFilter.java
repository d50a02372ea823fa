package jobshare.profile.role;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.web.Cursor;
import jobshare.profile.stored.RowTime;
import org.jspecify.annotations.Nullable;

/**
 * Which roles are asked for.
 *
 * @param equal fields and the value they must have
 * @param updatedSince only those changed at this time or later
 * @param after where the page begins
 * @param seen which of them the caller may see
 */
record RoleFilter(Map<String, Object> equal, @Nullable Instant updatedSince, @Nullable Place after, Seen seen) {

    /**
     * What a caller may see.
     *
     * @param all everything, else what one of the others allows
     * @param open what is OPEN
     * @param recruiter what this subject recruits for
     * @param hiringManager what this subject hires for
     * @param incumbent what this person holds
     */
    record Seen(boolean all, boolean open, @Nullable String recruiter, @Nullable String hiringManager, @Nullable UUID incumbent) {

        boolean covers(RoleProfile role) {
            var holder = role.incumbent();
            return all || open && role.status() == RoleStatus.OPEN
                    || recruiter != null && recruiter.equals(role.recruiterSubject())
                    || hiringManager != null && hiringManager.equals(role.hiringManagerSubject())
                    || incumbent != null && holder != null && incumbent.equals(holder.value());
        }
    }

    /** The last row of the page before. */
    record Place(Instant updatedAt, UUID id) {

        static @Nullable Place read(@Nullable String cursor) {
            return Cursor.read(cursor, 2, keys -> new Place(RowTime.key(keys.get(0)), UUID.fromString(keys.get(1))));
        }

        static Cursor of(RoleProfile role) {
            return Cursor.of(role.updatedAt(), role.id());
        }
    }
}
