package jobshare.matching.partnership;

import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which partnerships a caller may list.
 *
 * @param all whether all of them
 * @param own the caller's own profile, if any
 * @param visibleAsEmployer partnerships that the caller may read as a recruiter or hiring manager
 */
record VisibilityScope(boolean all, @Nullable PersonId own, Set<UUID> visibleAsEmployer) {
}
