package jobshare.proposal.funnel;

import java.util.ArrayList;
import java.util.List;

/** Computes which sums follow from known sums, by linear algebra over a few cells. */
final class LinearSums {

    private static final double NOTHING = 1e-7;

    private LinearSums() {
    }

    /** The same sums, reduced: each has a cell that none of the others has. */
    static List<double[]> basis(List<double[]> sums) {
        var basis = new ArrayList<double[]>();
        for (var sum : sums) {
            var rest = rest(basis, sum.clone());
            int pivot = pivot(rest);
            if (pivot >= 0) {
                double by = rest[pivot];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= by;
                }
                basis.forEach(other -> subtract(other, rest, other[pivot]));
                basis.add(rest);
            }
        }
        return basis;
    }

    /** Whether the sum of a set of cells follows from the basis. */
    static boolean spans(List<double[]> basis, int set) {
        if (basis.isEmpty()) {
            return false;
        }
        var vector = new double[basis.getFirst().length];
        for (int cell = 0; cell < vector.length; cell++) {
            vector[cell] = CellSuppression.has(set, cell) ? 1 : 0;
        }
        return pivot(rest(basis, vector)) < 0;
    }

    private static double[] rest(List<double[]> basis, double[] vector) {
        basis.forEach(one -> subtract(vector, one, vector[pivot(one)]));
        return vector;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static int pivot(double[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (Math.abs(vector[i]) > NOTHING) {
                return i;
            }
        }
        return -1;
    }
}
