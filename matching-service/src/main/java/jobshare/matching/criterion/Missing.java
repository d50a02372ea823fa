package jobshare.matching.criterion;

/**
 * A criterion or constraint that could not be judged because one of the two did not tell what it needs.
 *
 * @param what its name
 * @param text who did not tell what
 */
public record Missing(String what, String text) {
}
