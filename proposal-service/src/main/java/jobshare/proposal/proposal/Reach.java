package jobshare.proposal.proposal;

import java.util.List;
import java.util.UUID;

/**
 * How far a caller sees in a list.
 *
 * @param all whether everything
 * @param people the caller's own profiles
 * @param recruiterKey the key of a recruiter, or empty
 * @param managerKey the key of a hiring manager, or empty
 */
public record Reach(boolean all, List<UUID> people, String recruiterKey, String managerKey) {
}
