package jobshare.matching.partner;

import java.util.Comparator;
import java.util.List;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.RoleFitBound;
import jobshare.matching.criterion.RoleTraits;

/** Those who are eligible for a role, in columns, those first who bring most to it. */
final class PairField {

    private final RoleFitBound bound;
    private final long required;
    private final Applicant[] applicants;
    /** Within the required slots. */
    private final long[] available;
    private final long[] preferred;
    private final int[] brings;

    PairField(List<Applicant> eligible, RoleTraits role, RoleFitBound bound) {
        this.bound = bound;
        required = role.terms.required();
        applicants = eligible.stream().sorted(Comparator.comparingInt(bound::of).reversed()).toArray(Applicant[]::new);
        available = new long[applicants.length];
        preferred = new long[applicants.length];
        brings = new int[applicants.length];
        for (int i = 0; i < applicants.length; i++) {
            available[i] = applicants[i].person.available & required;
            preferred[i] = applicants[i].person.preferred & required;
            brings[i] = bound.of(applicants[i]);
        }
    }

    int size() {
        return applicants.length;
    }

    Applicant applicant(int i) {
        return applicants[i];
    }

    /**
     * The first from {@code from} on who covers the role with {@code i} and may reach a fit with them, or {@link #size}.
     *
     * @param leastFit see {@link RoleFitBound#atLeast}
     */
    int next(int i, int from, int leastFit) {
        long mine = available[i];
        int left = leastFit - brings[i];
        for (int j = from; j < available.length && brings[j] + bound.ofBestTime() >= left; j++) {
            if ((mine | available[j]) == required && brings[j] + time(i, j) >= left) {
                return j;
            }
        }
        return available.length;
    }

    private int time(int i, int j) {
        return bound.ofTime(Long.bitCount(preferred[i] | preferred[j]), Long.bitCount(available[i] & available[j]));
    }
}
