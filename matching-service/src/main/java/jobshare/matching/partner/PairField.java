package jobshare.matching.partner;

import java.util.ArrayList;
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

    /** Someone where they stand in the index. */
    private record Found(Applicant applicant, Columns columns, int row, int brings, int bringsWithTime) {
    }

    private final RoleFitBound bound;
    private final long required;
    private final Applicant[] applicants;
    private final Columns columns;
    /** See {@link RoleFitBound#of}. */
    private final int[] brings;
    /** The same with {@link RoleFitBound#ofOwnTime}; descending. */
    private final int[] bringsWithTime;
    /** The most that any of 64 people brings without it. */
    private final int[] mostOfWord;
    /** Within the required slots. */
    private final long[] available;
    private final long[] preferred;
    private final long[][] bySlot = new long[Slots.COUNT][];

    /** @param commons what the snapshot's columns are written with */
    PairField(Snapshot everybody, Commons commons, RoleTraits role, RoleFitBound bound) {
        this.bound = bound;
        required = role.terms.required();
        var found = new ArrayList<Found>();
        everybody.scan(new Gate(role), (columns, rows) -> rows.forEach(row -> {
            var person = columns.traits(row);
            if (RoleEligibility.eligible(person, role)) {
                found.add(found(new Applicant(person, role), columns, row));
            }
        }));
        long[] order = IntStream.range(0, found.size()).mapToLong(i -> (long) -found.get(i).bringsWithTime << Integer.SIZE | i)
                .sorted().toArray();
        applicants = new Applicant[order.length];
        brings = new int[order.length];
        bringsWithTime = new int[order.length];
        mostOfWord = new int[words()];
        available = new long[order.length];
        preferred = new long[order.length];
        var inOrder = new Columns.Builder(commons, order.length);
        for (int i = 0; i < order.length; i++) {
            var next = found.get((int) order[i]);
            applicants[i] = next.applicant;
            brings[i] = next.brings;
            bringsWithTime[i] = next.bringsWithTime;
            mostOfWord[i / Long.SIZE] = Math.max(mostOfWord[i / Long.SIZE], next.brings);
            available[i] = next.applicant.person.available & required;
            preferred[i] = next.applicant.person.preferred & required;
            inOrder.add(next.columns, next.row);
        }
        columns = inOrder.build();
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((required >>> slot & 1) != 0) {
                bySlot[slot] = who(slot);
            }
        }
    }

    private Found found(Applicant applicant, Columns columns, int row) {
        int brought = bound.of(applicant);
        int preferred = Long.bitCount(applicant.person.preferred & required);
        return new Found(applicant, columns, row, brought, brought + bound.ofOwnTime(preferred));
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
        return j < brings.length && bringsWithTime[i] + bringsWithTime[j] >= leastFit;
    }

    /** The same for the 64 people from {@code word * 64} on. */
    boolean mayReachIn(int i, int word, int leastFit) {
        return brings[i] + mostOfWord[word] + bound.ofBestTime() >= leastFit;
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
