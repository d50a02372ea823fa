package jobshare.matching.settings;

/**
 * The limits of a weight.
 *
 * @param min 0 to 5
 * @param max {@code min} to 5
 */
public record WeightLimits(int min, int max) {

    public static final int HIGHEST_WEIGHT = 5;

    /** No limits but the scale. */
    public static final WeightLimits NONE = new WeightLimits(0, HIGHEST_WEIGHT);

    /** The nearest weight within the limits. */
    int nearest(int weight) {
        return Math.clamp(weight, min, max);
    }

    public boolean allow(int weight) {
        return min <= weight && weight <= max;
    }
}
