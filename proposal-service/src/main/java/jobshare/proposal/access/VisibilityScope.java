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

    /** @param visible which rows the caller may see, by {@code :all}, {@code :people}, {@code :recruiterKey}, {@code :managerKey} */
    public ListFilter filter(String visible) {
        return new ListFilter().where(visible,
                Map.of("all", all, "people", people, "recruiterKey", recruiterKey, "managerKey", managerKey));
    }
}
