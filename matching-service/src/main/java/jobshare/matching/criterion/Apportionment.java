package jobshare.matching.criterion;

/**
 * Splits a weighted mean into whole parts that add up to it, by the largest remainder method (Hamilton): each part is rounded
 * down, and the points left over go to the largest remainders; a tie goes to the earlier part. Time is O(n^2) for n parts.
 */
public final class Apportionment {

    private Apportionment() {
    }

    /**
     * @param values at least 0 if the weight is not 0
     * @param weights at least 0
     * @return parts whose sum is floor(sum of weight x value / sum of weights); all 0 if all weights are 0
     */
    public static int[] of(int[] values, int[] weights) {
        var parts = new int[values.length];
        int total = 0;
        int allWeights = 0;
        for (int i = 0; i < values.length; i++) {
            total += weights[i] == 0 ? 0 : weights[i] * values[i];
            allWeights += weights[i];
        }
        if (allWeights == 0) {
            return parts;
        }
        var remainders = new int[values.length];
        int left = total / allWeights;
        for (int i = 0; i < values.length; i++) {
            int exact = weights[i] == 0 ? 0 : weights[i] * values[i];
            parts[i] = exact / allWeights;
            remainders[i] = exact % allWeights;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.length; i++) {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }
}
