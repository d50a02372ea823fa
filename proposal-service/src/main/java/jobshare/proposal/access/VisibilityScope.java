package jobshare.proposal.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.keyset.ListFilter;

/**
 * Which rows of a list a caller may see.
 *
 * @param all whether the caller may see every row
 * @param people the caller's own profiles
 * @param recruiterKey the key of a recruiter, or empty
 * @param managerKey the key of a hiring manager, or empty
 */
public record VisibilityScope(boolean all, List<UUID> people, String recruiterKey, String managerKey) {

    /** @param visible which rows a caller who may not see all may see, by {@code :people}, {@code :recruiterKey}, {@code :managerKey} */
    public ListFilter filter(String visible) {
        var filter = new ListFilter();
        // Hibernate keeps the plan of a query only if it has no list among its parameters
        return all ? filter
                : filter.where(visible, Map.of("people", people, "recruiterKey", recruiterKey, "managerKey", managerKey));
    }
}
