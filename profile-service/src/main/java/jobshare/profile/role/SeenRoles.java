package jobshare.profile.role;

import java.util.LinkedHashMap;
import java.util.UUID;
import jobshare.profile.listing.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which roles a caller may see.
 *
 * @param all everything, else what one of the others allows
 * @param open what is OPEN
 * @param recruiter what this subject recruits for
 * @param hiringManager what this subject hires for
 * @param incumbent what this person holds
 */
record SeenRoles(boolean all, boolean open, @Nullable String recruiter, @Nullable String hiringManager,
        @Nullable UUID incumbent) {

    boolean covers(RoleProfile role) {
        var holder = role.incumbent();
        return all || open && role.status() == RoleStatus.OPEN
                || recruiter != null && recruiter.equals(role.recruiterSubject())
                || hiringManager != null && hiringManager.equals(role.hiringManagerSubject())
                || incumbent != null && holder != null && incumbent.equals(holder.value());
    }

    /** The same for a list. */
    Conditions narrow(Conditions where) {
        if (all) {
            return where;
        }
        var either = new LinkedHashMap<String, Object>();
        if (open) {
            either.put("status", RoleStatus.OPEN.name());
        }
        if (recruiter != null) {
            either.put("recruiter_subject", recruiter);
        }
        if (hiringManager != null) {
            either.put("hiring_manager_subject", hiringManager);
        }
        if (incumbent != null) {
            either.put("incumbent_id", incumbent);
        }
        return where.anyEqual(either);
    }
}
