package jobshare.proposal.access;

import java.util.List;
import java.util.UUID;

/**
 * Which rows of a list a caller may see.
 *
 * @param all whether the caller may see every row
 * @param people the caller's own profiles
 * @param recruiterKey the key of a recruiter, or empty
 * @param managerKey the key of a hiring manager, or empty
 */
public record VisibilityScope(boolean all, List<UUID> people, String recruiterKey, String managerKey) {
}
