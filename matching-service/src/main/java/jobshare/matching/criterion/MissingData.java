package jobshare.matching.criterion;

/**
 * A criterion or constraint that lacks data.
 *
 * @param what its name
 * @param text whose data is missing
 */
public record MissingData(String what, String text) {
}
