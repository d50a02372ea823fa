package jobshare.matching.partnership;

import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller sees in the list of partnerships.
 *
 * @param all whether everything
 * @param own the caller's own profile, if any
 * @param pitched partnerships that are pitched to the caller
 */
record Reach(boolean all, @Nullable PersonId own, Set<UUID> pitched) {
}
