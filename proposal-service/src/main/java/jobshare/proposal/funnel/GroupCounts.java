package jobshare.proposal.funnel;

import org.jspecify.annotations.Nullable;

/**
 * The counts of one group.
 *
 * @param key the key of the group
 * @param roleId a role of the group
 * @param cells pitches by last stage reached
 * @param median median days from each stage to the next, for pitches that reached the next
 * @param p90 90th percentile of the same
 */
record GroupCounts(String key, @Nullable String roleId, long[] cells, @Nullable Double[] median, @Nullable Double[] p90) {
}
