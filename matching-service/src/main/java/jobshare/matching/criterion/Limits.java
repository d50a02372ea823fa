package jobshare.matching.criterion;

/**
 * Between what a weight may be set.
 *
 * @param least 0 to 5
 * @param most {@code least} to 5
 */
public record Limits(int least, int most) {

    /** All that a weight can be. */
    public static final Limits NONE = new Limits(0, Criterion.HIGHEST_WEIGHT);

    /** The weight that is allowed and nearest. */
    int nearest(int weight) {
        return Math.clamp(weight, least, most);
    }

    public boolean allow(int weight) {
        return least <= weight && weight <= most;
    }
}
