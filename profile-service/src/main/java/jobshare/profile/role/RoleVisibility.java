package jobshare.profile.role;

import java.util.LinkedHashMap;
import java.util.UUID;
import jobshare.profile.listing.TableFilter;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a caller may see.
 *
 * @param all every role; otherwise those that one of the others includes
 * @param open roles that are OPEN
 * @param recruiter roles with this recruiter
 * @param hiringManager roles with this hiring manager
 * @param incumbent roles that this person holds
 */
record RoleVisibility(
        boolean all,
        boolean open,
        @Nullable String recruiter,
        @Nullable String hiringManager,
        @Nullable UUID incumbent) {

    boolean includes(RoleProfile role) {
        var details = role.details();
        return all || open && role.status() == RoleStatus.OPEN
                || recruiter != null && recruiter.equals(details.recruiterSubject())
                || hiringManager != null && hiringManager.equals(details.hiringManagerSubject()) || isIncumbent(role);
    }

    /** Whether the caller holds the role. */
    boolean isIncumbent(RoleProfile role) {
        var holder = role.details().incumbentId();
        return incumbent != null && holder != null && incumbent.equals(holder.value());
    }

    /** Restricts a list to these roles. */
    TableFilter restrict(TableFilter filter) {
        if (all) {
            return filter;
        }
        var anyOf = new LinkedHashMap<String, Object>();
        if (open) {
            anyOf.put("status", RoleStatus.OPEN.name());
        }
        if (recruiter != null) {
            anyOf.put("recruiter_subject", recruiter);
        }
        if (hiringManager != null) {
            anyOf.put("hiring_manager_subject", hiringManager);
        }
        if (incumbent != null) {
            anyOf.put("incumbent_id", incumbent);
        }
        return filter.anyEqual(anyOf);
    }
}
