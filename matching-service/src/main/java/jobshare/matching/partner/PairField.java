package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Commons;
import jobshare.matching.criterion.RoleFitBound;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.index.Gate;
import jobshare.matching.index.Snapshot;

/**
 * Those who are eligible for a role, in columns, those first who bring most to it. For each required slot there is a bit for
 * each of them who could work it, so that who covers the role together with someone is found 64 people at a time.
 */
final class PairField {

    private final RoleFitBound bound;
    private final long required;
    private final Applicant[] applicants;
    private final Columns columns;
    /** See {@link RoleFitBound#of}; descending. */
    private final int[] brings;
    /** Within the required slots. */
    private final long[] available;
    private final long[] preferred;
    private final long[][] bySlot = new long[Slots.COUNT][];

    /** @param commons what the snapshot's columns are written with */
    PairField(Snapshot everybody, Commons commons, RoleTraits role, RoleFitBound bound) {
        this.bound = bound;
        required = role.terms.required();
        var eligible = new ArrayList<Applicant>();
        everybody.search(new Gate(role), person -> {
            if (RoleEligibility.eligible(person, role)) {
                eligible.add(new Applicant(person, role));
            }
        });
        applicants = inOrder(eligible, bound);
        brings = new int[applicants.length];
        available = new long[applicants.length];
        preferred = new long[applicants.length];
        var inOrder = new Columns.Builder(commons, applicants.length);
        for (int i = 0; i < applicants.length; i++) {
            brings[i] = bound.of(applicants[i]);
            available[i] = applicants[i].person.available & required;
            preferred[i] = applicants[i].person.preferred & required;
            inOrder.add(applicants[i].person);
        }
        columns = inOrder.build();
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((required >>> slot & 1) != 0) {
                bySlot[slot] = who(slot);
            }
        }
    }

    private static Applicant[] inOrder(List<Applicant> eligible, RoleFitBound bound) {
        var keys = IntStream.range(0, eligible.size()).mapToLong(i -> (long) -bound.of(eligible.get(i)) << Integer.SIZE | i)
                .sorted().toArray();
        var applicants = new Applicant[keys.length];
        for (int i = 0; i < keys.length; i++) {
            applicants[i] = eligible.get((int) keys[i]);
        }
        return applicants;
    }

    private long[] who(int slot) {
        var bits = new long[words()];
        for (int i = 0; i < applicants.length; i++) {
            bits[i / Long.SIZE] |= (available[i] >>> slot & 1) << i;
        }
        return bits;
    }

    int size() {
        return applicants.length;
    }

    int words() {
        return (applicants.length + Long.SIZE - 1) / Long.SIZE;
    }

    Applicant applicant(int i) {
        return applicants[i];
    }

    Columns columns() {
        return columns;
    }

    /** Whether anybody from {@code j} on can reach a fit with {@code i}; see {@link RoleFitBound#atLeast}. */
    boolean mayReach(int i, int j, int leastFit) {
        return j < brings.length && brings[i] + brings[j] + bound.ofBestTime() >= leastFit;
    }

    /** Of 64 people from {@code word * 64} on, a bit for each who comes after {@code i} and covers the role with them. */
    long covering(int i, int word) {
        long covering = (word + 1) * Long.SIZE <= applicants.length ? -1 : -1L >>> -applicants.length;
        if (word == i / Long.SIZE) {
            covering &= -2L << i;
        }
        for (long needed = required & ~available[i]; needed != 0; needed &= needed - 1) {
            covering &= bySlot[Long.numberOfTrailingZeros(needed)][word];
        }
        return covering;
    }

    /** An upper bound of the fit of two who cover the role, as {@link RoleFitBound} counts. */
    int fitAtBest(int i, int j) {
        return brings[i] + brings[j]
                + bound.ofTime(Long.bitCount(preferred[i] | preferred[j]), Long.bitCount(available[i] & available[j]));
    }
}
