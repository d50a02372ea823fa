package jobshare.proposal.funnel;

import org.jspecify.annotations.Nullable;

/**
 * The pitches of one group, counted.
 *
 * @param key what the group is told by
 * @param roleId a role of the group
 * @param cells how many came exactly as far as each stage
 * @param median days from each stage to the next one, of those who reached that
 * @param p90 the same, for the slowest tenth
 */
record Tally(String key, @Nullable String roleId, long[] cells, @Nullable Double[] median, @Nullable Double[] p90) {
}
