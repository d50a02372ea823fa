package jobshare.matching.search;

import java.util.ArrayList;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;
import jobshare.matching.bound.RoleFitBound;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.SharedValues;
import jobshare.matching.index.ConstraintPrefilter;
import jobshare.matching.index.IndexSnapshot;
import jobshare.matching.rolefit.RoleCandidate;

/**
 * The eligible people for a role, in columns, sorted by their contribution to the fit, greatest first. A bitmap per required slot
 * says who can work in it, so that partners who complete the cover are found 64 people at a time.
 */
final class CandidateTable {

    /** A candidate with their place in the index. */
    private record Found(RoleCandidate candidate, ProfileColumns columns, int row, int contributions, int contributionsWithTime) {
    }

    private final RoleFitBound bound;
    private final long required;
    private final RoleCandidate[] candidates;
    private final ProfileColumns columns;
    /** See {@link RoleFitBound#of}. */
    private final int[] contributions;
    /** The same with {@link RoleFitBound#ofOwnTime}; descending. */
    private final int[] contributionsWithTime;
    /** The greatest contribution without time among each 64 people. */
    private final int[] greatestOfWord;
    /** Within the required slots. */
    private final long[] available;
    private final long[] preferred;
    private final long[][] bySlot = new long[Slots.COUNT][];

    /** @param sharedValues the shared values of the snapshot's columns */
    CandidateTable(IndexSnapshot snapshot, SharedValues sharedValues, EncodedRole role, RoleFitBound bound) {
        this.bound = bound;
        required = role.terms.required();
        var found = new ArrayList<Found>();
        snapshot.scan(new ConstraintPrefilter(role), (columns, rows) -> rows.forEach(row -> {
            var person = columns.profile(row);
            if (RoleEligibility.isEligible(person, role)) {
                found.add(found(new RoleCandidate(person, role), columns, row));
            }
        }));
        long[] order = IntStream.range(0, found.size())
                .mapToLong(i -> (long) -found.get(i).contributionsWithTime << Integer.SIZE | i)
                .sorted()
                .toArray();
        candidates = new RoleCandidate[order.length];
        contributions = new int[order.length];
        contributionsWithTime = new int[order.length];
        greatestOfWord = new int[words()];
        available = new long[order.length];
        preferred = new long[order.length];
        var inOrder = new ProfileColumns.Builder(sharedValues, order.length);
        for (int i = 0; i < order.length; i++) {
            var next = found.get((int) order[i]);
            candidates[i] = next.candidate;
            contributions[i] = next.contributions;
            contributionsWithTime[i] = next.contributionsWithTime;
            greatestOfWord[i / Long.SIZE] = Math.max(greatestOfWord[i / Long.SIZE], next.contributions);
            available[i] = next.candidate.person.available & required;
            preferred[i] = next.candidate.person.preferred & required;
            inOrder.add(next.columns, next.row);
        }
        columns = inOrder.build();
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((required >>> slot & 1) != 0) {
                bySlot[slot] = who(slot);
            }
        }
    }

    private Found found(RoleCandidate candidate, ProfileColumns columns, int row) {
        int brought = bound.of(candidate);
        int preferred = Long.bitCount(candidate.person.preferred & required);
        return new Found(candidate, columns, row, brought, brought + bound.ofOwnTime(preferred));
    }

    private long[] who(int slot) {
        var bits = new long[words()];
        for (int i = 0; i < candidates.length; i++) {
            bits[i / Long.SIZE] |= (available[i] >>> slot & 1) << i;
        }
        return bits;
    }

    int size() {
        return candidates.length;
    }

    int words() {
        return (candidates.length + Long.SIZE - 1) / Long.SIZE;
    }

    RoleCandidate candidate(int i) {
        return candidates[i];
    }

    ProfileColumns columns() {
        return columns;
    }

    /** Whether anyone from {@code j} on can reach a fit with {@code i}; see {@link RoleFitBound#atLeast}. */
    boolean mayReach(int i, int j, int minFit) {
        return j < contributions.length && contributionsWithTime[i] + contributionsWithTime[j] >= minFit;
    }

    /** The same for the 64 people from {@code word * 64} on. */
    boolean mayReachIn(int i, int word, int minFit) {
        return contributions[i] + greatestOfWord[word] + bound.ofBestTime() >= minFit;
    }

    /**
     * A bit for each of the 64 people from {@code word * 64} on who comes after {@code i} and covers the role together with
     * {@code i}.
     */
    long covering(int i, int word) {
        long covering = (word + 1) * Long.SIZE <= candidates.length ? -1 : -1L >>> -candidates.length;
        if (word == i / Long.SIZE) {
            covering &= -2L << i;
        }
        for (long needed = required & ~available[i]; needed != 0; needed &= needed - 1) {
            covering &= bySlot[Long.numberOfTrailingZeros(needed)][word];
        }
        return covering;
    }

    /** An upper bound of the fit of two people who cover the role, in the unit of {@link RoleFitBound}. */
    int fitAtBest(int i, int j) {
        return contributions[i] + contributions[j]
                + bound.ofTime(Long.bitCount(preferred[i] | preferred[j]), Long.bitCount(available[i] & available[j]));
    }
}
